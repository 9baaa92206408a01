/* Printed by xsoc: do not edit. */
#include <xmpp/all.h>

#include <xmpp/avatar.h>
#include <xmpp/bind.h>
#include <xmpp/blocking.h>
#include <xmpp/caps.h>
#include <xmpp/carbons.h>
#include <xmpp/chat-states.h>
#include <xmpp/component.h>
#include <xmpp/core.h>
#include <xmpp/data-forms.h>
#include <xmpp/delay.h>
#include <xmpp/disco.h>
#include <xmpp/forward.h>
#include <xmpp/last.h>
#include <xmpp/mam.h>
#include <xmpp/muc.h>
#include <xmpp/ping.h>
#include <xmpp/private.h>
#include <xmpp/pubsub.h>
#include <xmpp/receipts.h>
#include <xmpp/roster.h>
#include <xmpp/rsm.h>
#include <xmpp/sasl.h>
#include <xmpp/session.h>
#include <xmpp/sm.h>
#include <xmpp/stanza-id.h>
#include <xmpp/starttls.h>
#include <xmpp/stream.h>
#include <xmpp/time.h>
#include <xmpp/upload.h>
#include <xmpp/validate.h>
#include <xmpp/vcard-update.h>
#include <xmpp/version.h>

const struct xso_module *const xmpp_all_modules[] = {
	&xmpp_core_module,
	&xmpp_data_forms_module,
	&xmpp_rsm_module,
	&xmpp_pubsub_module,
	&xmpp_avatar_module,
	&xmpp_stream_module,
	&xmpp_bind_module,
	&xmpp_blocking_module,
	&xmpp_caps_module,
	&xmpp_delay_module,
	&xmpp_forward_module,
	&xmpp_carbons_module,
	&xmpp_chat_states_module,
	&xmpp_component_module,
	&xmpp_disco_module,
	&xmpp_last_module,
	&xmpp_mam_module,
	&xmpp_muc_module,
	&xmpp_ping_module,
	&xmpp_private_module,
	&xmpp_receipts_module,
	&xmpp_roster_module,
	&xmpp_sasl_module,
	&xmpp_session_module,
	&xmpp_sm_module,
	&xmpp_stanza_id_module,
	&xmpp_starttls_module,
	&xmpp_time_module,
	&xmpp_upload_module,
	&xmpp_validate_module,
	&xmpp_vcard_update_module,
	&xmpp_version_module,
	NULL,
};
