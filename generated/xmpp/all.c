/* Printed by xsoc: do not edit. */
#include <xmpp/all.h>

#include <xmpp/activity.h>
#include <xmpp/addresses.h>
#include <xmpp/atom.h>
#include <xmpp/attention.h>
#include <xmpp/avatar.h>
#include <xmpp/bidi.h>
#include <xmpp/bind.h>
#include <xmpp/bind2.h>
#include <xmpp/blocking.h>
#include <xmpp/bob.h>
#include <xmpp/bookmark-pinning.h>
#include <xmpp/bookmark.h>
#include <xmpp/bookmarks.h>
#include <xmpp/bosh.h>
#include <xmpp/browsing.h>
#include <xmpp/bytestreams.h>
#include <xmpp/call-invites.h>
#include <xmpp/caps.h>
#include <xmpp/caps2.h>
#include <xmpp/captcha-forms.h>
#include <xmpp/captcha.h>
#include <xmpp/carbons.h>
#include <xmpp/channel-binding.h>
#include <xmpp/chat-states.h>
#include <xmpp/chatting.h>
#include <xmpp/coin.h>
#include <xmpp/commands.h>
#include <xmpp/component-bind.h>
#include <xmpp/component.h>
#include <xmpp/compress.h>
#include <xmpp/contact-addresses.h>
#include <xmpp/content-type.h>
#include <xmpp/core.h>
#include <xmpp/correct.h>
#include <xmpp/csi.h>
#include <xmpp/data-channels.h>
#include <xmpp/data-forms.h>
#include <xmpp/decloak.h>
#include <xmpp/delay.h>
#include <xmpp/delegation.h>
#include <xmpp/dialback.h>
#include <xmpp/direct-invite.h>
#include <xmpp/disco.h>
#include <xmpp/dtls.h>
#include <xmpp/dtmf.h>
#include <xmpp/eme.h>
#include <xmpp/encrypted-file.h>
#include <xmpp/events.h>
#include <xmpp/extdisco.h>
#include <xmpp/fallback.h>
#include <xmpp/fast.h>
#include <xmpp/fasten.h>
#include <xmpp/feature-negotiation.h>
#include <xmpp/file-metadata.h>
#include <xmpp/file-sharing.h>
#include <xmpp/forward.h>
#include <xmpp/framing.h>
#include <xmpp/gaming.h>
#include <xmpp/geoloc.h>
#include <xmpp/hashes.h>
#include <xmpp/hats.h>
#include <xmpp/headers.h>
#include <xmpp/hints.h>
#include <xmpp/http-scheme.h>
#include <xmpp/ibb.h>
#include <xmpp/idle.h>
#include <xmpp/iq-auth.h>
#include <xmpp/jingle-bytestreams.h>
#include <xmpp/jingle-category.h>
#include <xmpp/jingle-encryption.h>
#include <xmpp/jingle-file.h>
#include <xmpp/jingle-grouping.h>
#include <xmpp/jingle-ibb.h>
#include <xmpp/jingle-ice-udp.h>
#include <xmpp/jingle-ice.h>
#include <xmpp/jingle-message.h>
#include <xmpp/jingle-raw-udp.h>
#include <xmpp/jingle-rtp.h>
#include <xmpp/jingle-stub.h>
#include <xmpp/jingle-transfer.h>
#include <xmpp/jingle.h>
#include <xmpp/jinglepub.h>
#include <xmpp/json.h>
#include <xmpp/last.h>
#include <xmpp/layout.h>
#include <xmpp/legacy-delay.h>
#include <xmpp/mam-forms.h>
#include <xmpp/mam.h>
#include <xmpp/markers.h>
#include <xmpp/markup.h>
#include <xmpp/mds.h>
#include <xmpp/media-sharing.h>
#include <xmpp/media.h>
#include <xmpp/mention-notification.h>
#include <xmpp/mix-anon.h>
#include <xmpp/mix-misc.h>
#include <xmpp/mix-pam.h>
#include <xmpp/mix-presence.h>
#include <xmpp/mix.h>
#include <xmpp/moderate.h>
#include <xmpp/mood.h>
#include <xmpp/moved.h>
#include <xmpp/muc-forms.h>
#include <xmpp/muc.h>
#include <xmpp/muji.h>
#include <xmpp/nick.h>
#include <xmpp/notes.h>
#include <xmpp/notify.h>
#include <xmpp/occupant-id.h>
#include <xmpp/omemo.h>
#include <xmpp/oob.h>
#include <xmpp/openpgp.h>
#include <xmpp/pgp.h>
#include <xmpp/ping.h>
#include <xmpp/privacy.h>
#include <xmpp/private.h>
#include <xmpp/privilege.h>
#include <xmpp/pubsub-forms.h>
#include <xmpp/pubsub.h>
#include <xmpp/push-forms.h>
#include <xmpp/push.h>
#include <xmpp/reactions.h>
#include <xmpp/receipts.h>
#include <xmpp/references.h>
#include <xmpp/register.h>
#include <xmpp/relay-nodes.h>
#include <xmpp/reply.h>
#include <xmpp/report.h>
#include <xmpp/retract.h>
#include <xmpp/roster-management.h>
#include <xmpp/roster.h>
#include <xmpp/rsm.h>
#include <xmpp/rtcp-feedback.h>
#include <xmpp/rtp-header-extensions.h>
#include <xmpp/rtp-sources.h>
#include <xmpp/sasl-upgrade.h>
#include <xmpp/sasl.h>
#include <xmpp/sasl2.h>
#include <xmpp/sce.h>
#include <xmpp/search.h>
#include <xmpp/server-data.h>
#include <xmpp/session.h>
#include <xmpp/si-file-transfer.h>
#include <xmpp/sipub.h>
#include <xmpp/sm.h>
#include <xmpp/software-info.h>
#include <xmpp/spoiler.h>
#include <xmpp/stanza-id.h>
#include <xmpp/starttls.h>
#include <xmpp/stickers.h>
#include <xmpp/stream-initiation.h>
#include <xmpp/stream-limits.h>
#include <xmpp/stream.h>
#include <xmpp/thumbnails.h>
#include <xmpp/time.h>
#include <xmpp/tune.h>
#include <xmpp/upload-forms.h>
#include <xmpp/upload.h>
#include <xmpp/url-data.h>
#include <xmpp/validate.h>
#include <xmpp/vcard-update.h>
#include <xmpp/vcard.h>
#include <xmpp/vcard4.h>
#include <xmpp/version.h>
#include <xmpp/viewing.h>
#include <xmpp/xhtml-im.h>
#include <xmpp/zrtp.h>

const struct xso_module *const xmpp_all_modules[] = {
	&xmpp_core_module,
	&xmpp_data_forms_module,
	&xmpp_rsm_module,
	&xmpp_pubsub_module,
	&xmpp_activity_module,
	&xmpp_addresses_module,
	&xmpp_atom_module,
	&xmpp_attention_module,
	&xmpp_avatar_module,
	&xmpp_stream_module,
	&xmpp_bidi_module,
	&xmpp_bind_module,
	&xmpp_sasl_module,
	&xmpp_sasl2_module,
	&xmpp_bind2_module,
	&xmpp_blocking_module,
	&xmpp_bob_module,
	&xmpp_bookmark_module,
	&xmpp_bookmark_pinning_module,
	&xmpp_private_module,
	&xmpp_bookmarks_module,
	&xmpp_bosh_module,
	&xmpp_browsing_module,
	&xmpp_bytestreams_module,
	&xmpp_call_invites_module,
	&xmpp_caps_module,
	&xmpp_hashes_module,
	&xmpp_caps2_module,
	&xmpp_captcha_forms_module,
	&xmpp_captcha_module,
	&xmpp_delay_module,
	&xmpp_forward_module,
	&xmpp_carbons_module,
	&xmpp_channel_binding_module,
	&xmpp_chat_states_module,
	&xmpp_chatting_module,
	&xmpp_jingle_module,
	&xmpp_coin_module,
	&xmpp_commands_module,
	&xmpp_component_bind_module,
	&xmpp_component_module,
	&xmpp_compress_module,
	&xmpp_contact_addresses_module,
	&xmpp_content_type_module,
	&xmpp_correct_module,
	&xmpp_csi_module,
	&xmpp_jingle_ice_udp_module,
	&xmpp_jingle_ice_module,
	&xmpp_data_channels_module,
	&xmpp_decloak_module,
	&xmpp_delegation_module,
	&xmpp_dialback_module,
	&xmpp_direct_invite_module,
	&xmpp_disco_module,
	&xmpp_dtls_module,
	&xmpp_dtmf_module,
	&xmpp_eme_module,
	&xmpp_file_metadata_module,
	&xmpp_file_sharing_module,
	&xmpp_encrypted_file_module,
	&xmpp_events_module,
	&xmpp_extdisco_module,
	&xmpp_fallback_module,
	&xmpp_fast_module,
	&xmpp_fasten_module,
	&xmpp_feature_negotiation_module,
	&xmpp_framing_module,
	&xmpp_gaming_module,
	&xmpp_geoloc_module,
	&xmpp_hats_module,
	&xmpp_headers_module,
	&xmpp_hints_module,
	&xmpp_stream_initiation_module,
	&xmpp_url_data_module,
	&xmpp_http_scheme_module,
	&xmpp_ibb_module,
	&xmpp_idle_module,
	&xmpp_iq_auth_module,
	&xmpp_jingle_bytestreams_module,
	&xmpp_jingle_message_module,
	&xmpp_jingle_rtp_module,
	&xmpp_jingle_category_module,
	&xmpp_jingle_encryption_module,
	&xmpp_jingle_file_module,
	&xmpp_jingle_grouping_module,
	&xmpp_jingle_ibb_module,
	&xmpp_jingle_raw_udp_module,
	&xmpp_jingle_stub_module,
	&xmpp_jingle_transfer_module,
	&xmpp_jinglepub_module,
	&xmpp_json_module,
	&xmpp_last_module,
	&xmpp_layout_module,
	&xmpp_legacy_delay_module,
	&xmpp_mam_forms_module,
	&xmpp_mam_module,
	&xmpp_markers_module,
	&xmpp_markup_module,
	&xmpp_stanza_id_module,
	&xmpp_mds_module,
	&xmpp_references_module,
	&xmpp_media_sharing_module,
	&xmpp_media_module,
	&xmpp_mention_notification_module,
	&xmpp_mix_anon_module,
	&xmpp_mix_module,
	&xmpp_mix_misc_module,
	&xmpp_roster_module,
	&xmpp_mix_pam_module,
	&xmpp_mix_presence_module,
	&xmpp_retract_module,
	&xmpp_moderate_module,
	&xmpp_mood_module,
	&xmpp_moved_module,
	&xmpp_muc_forms_module,
	&xmpp_muc_module,
	&xmpp_muji_module,
	&xmpp_nick_module,
	&xmpp_notes_module,
	&xmpp_notify_module,
	&xmpp_occupant_id_module,
	&xmpp_sce_module,
	&xmpp_omemo_module,
	&xmpp_oob_module,
	&xmpp_openpgp_module,
	&xmpp_pgp_module,
	&xmpp_ping_module,
	&xmpp_privacy_module,
	&xmpp_privilege_module,
	&xmpp_pubsub_forms_module,
	&xmpp_push_forms_module,
	&xmpp_push_module,
	&xmpp_reactions_module,
	&xmpp_receipts_module,
	&xmpp_register_module,
	&xmpp_relay_nodes_module,
	&xmpp_reply_module,
	&xmpp_report_module,
	&xmpp_roster_management_module,
	&xmpp_rtcp_feedback_module,
	&xmpp_rtp_header_extensions_module,
	&xmpp_rtp_sources_module,
	&xmpp_sasl_upgrade_module,
	&xmpp_search_module,
	&xmpp_server_data_module,
	&xmpp_session_module,
	&xmpp_sipub_module,
	&xmpp_si_file_transfer_module,
	&xmpp_sm_module,
	&xmpp_software_info_module,
	&xmpp_spoiler_module,
	&xmpp_starttls_module,
	&xmpp_stickers_module,
	&xmpp_stream_limits_module,
	&xmpp_thumbnails_module,
	&xmpp_time_module,
	&xmpp_tune_module,
	&xmpp_upload_forms_module,
	&xmpp_upload_module,
	&xmpp_validate_module,
	&xmpp_vcard_update_module,
	&xmpp_vcard_module,
	&xmpp_vcard4_module,
	&xmpp_version_module,
	&xmpp_viewing_module,
	&xmpp_xhtml_im_module,
	&xmpp_zrtp_module,
	NULL,
};
