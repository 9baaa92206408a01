/* Printed by xsoc: do not edit. */
#include <xmpp/all.h>

#include <xmpp/abuse-conditions.h>
#include <xmpp/abuse.h>
#include <xmpp/access-control.h>
#include <xmpp/account-affiliation.h>
#include <xmpp/account-invitation.h>
#include <xmpp/account-transfer.h>
#include <xmpp/activity.h>
#include <xmpp/addresses.h>
#include <xmpp/administration.h>
#include <xmpp/agents.h>
#include <xmpp/ago.h>
#include <xmpp/amp.h>
#include <xmpp/application-priority.h>
#include <xmpp/archive.h>
#include <xmpp/atom.h>
#include <xmpp/attach-to.h>
#include <xmpp/attachments.h>
#include <xmpp/attention.h>
#include <xmpp/authentication-pipelining.h>
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
#include <xmpp/browse.h>
#include <xmpp/browsing.h>
#include <xmpp/burner.h>
#include <xmpp/bytestreams.h>
#include <xmpp/c2c-tls.h>
#include <xmpp/calendar.h>
#include <xmpp/call-invites.h>
#include <xmpp/cap-alert.h>
#include <xmpp/caps.h>
#include <xmpp/caps2.h>
#include <xmpp/captcha-forms.h>
#include <xmpp/captcha.h>
#include <xmpp/carbons.h>
#include <xmpp/channel-binding.h>
#include <xmpp/channel-search.h>
#include <xmpp/chat-states.h>
#include <xmpp/chatting.h>
#include <xmpp/client-access.h>
#include <xmpp/client-certificates.h>
#include <xmpp/client-key.h>
#include <xmpp/coin.h>
#include <xmpp/colibri.h>
#include <xmpp/commands.h>
#include <xmpp/component-bind.h>
#include <xmpp/component.h>
#include <xmpp/compress.h>
#include <xmpp/connection-transfer.h>
#include <xmpp/contact-addresses.h>
#include <xmpp/content-label.h>
#include <xmpp/content-type.h>
#include <xmpp/core.h>
#include <xmpp/correct.h>
#include <xmpp/csi.h>
#include <xmpp/data-channels.h>
#include <xmpp/data-forms.h>
#include <xmpp/data-objects.h>
#include <xmpp/decloak.h>
#include <xmpp/delay.h>
#include <xmpp/delegation.h>
#include <xmpp/dialback.h>
#include <xmpp/direct-connection.h>
#include <xmpp/direct-invite.h>
#include <xmpp/disco.h>
#include <xmpp/distributed-muc.h>
#include <xmpp/dox.h>
#include <xmpp/dtls.h>
#include <xmpp/dtmf.h>
#include <xmpp/dynamic-forms.h>
#include <xmpp/eme.h>
#include <xmpp/encrypted-file.h>
#include <xmpp/entity-versions.h>
#include <xmpp/ephemeral.h>
#include <xmpp/event-log.h>
#include <xmpp/event-notification.h>
#include <xmpp/events.h>
#include <xmpp/exi.h>
#include <xmpp/expire.h>
#include <xmpp/extdisco.h>
#include <xmpp/extensible-register.h>
#include <xmpp/fallback.h>
#include <xmpp/fast.h>
#include <xmpp/fasten.h>
#include <xmpp/fastening-collation.h>
#include <xmpp/feature-negotiation.h>
#include <xmpp/federated-muc.h>
#include <xmpp/file-information.h>
#include <xmpp/file-input.h>
#include <xmpp/file-metadata.h>
#include <xmpp/file-sharing.h>
#include <xmpp/files.h>
#include <xmpp/filtering.h>
#include <xmpp/forward.h>
#include <xmpp/framing.h>
#include <xmpp/gaming.h>
#include <xmpp/gateway.h>
#include <xmpp/geoloc.h>
#include <xmpp/group-delimiter.h>
#include <xmpp/hashes.h>
#include <xmpp/hats.h>
#include <xmpp/headers.h>
#include <xmpp/hints.h>
#include <xmpp/hop-check.h>
#include <xmpp/host-meta.h>
#include <xmpp/http-auth.h>
#include <xmpp/http-scheme.h>
#include <xmpp/http.h>
#include <xmpp/ibb.h>
#include <xmpp/ical.h>
#include <xmpp/idle.h>
#include <xmpp/inbox.h>
#include <xmpp/incidents.h>
#include <xmpp/infobits.h>
#include <xmpp/invisible.h>
#include <xmpp/io-data.h>
#include <xmpp/iot-concentrators.h>
#include <xmpp/iot-control.h>
#include <xmpp/iot-discovery.h>
#include <xmpp/iot-provisioning.h>
#include <xmpp/iot-sensor-data.h>
#include <xmpp/ip-check.h>
#include <xmpp/iq-auth.h>
#include <xmpp/iq-avatar.h>
#include <xmpp/isr.h>
#include <xmpp/jid-preparation.h>
#include <xmpp/jingle-bytestreams.h>
#include <xmpp/jingle-category.h>
#include <xmpp/jingle-encryption.h>
#include <xmpp/jingle-file.h>
#include <xmpp/jingle-grouping.h>
#include <xmpp/jingle-http.h>
#include <xmpp/jingle-ibb.h>
#include <xmpp/jingle-ice-udp.h>
#include <xmpp/jingle-ice.h>
#include <xmpp/jingle-message.h>
#include <xmpp/jingle-raw-udp.h>
#include <xmpp/jingle-rtp.h>
#include <xmpp/jingle-stub.h>
#include <xmpp/jingle-transfer.h>
#include <xmpp/jingle-xml-stream.h>
#include <xmpp/jingle.h>
#include <xmpp/jinglepub.h>
#include <xmpp/json-message.h>
#include <xmpp/json.h>
#include <xmpp/keepalive.h>
#include <xmpp/label-errors.h>
#include <xmpp/last.h>
#include <xmpp/layout.h>
#include <xmpp/legacy-delay.h>
#include <xmpp/legacy-time.h>
#include <xmpp/link-metadata.h>
#include <xmpp/location-query.h>
#include <xmpp/mam-forms.h>
#include <xmpp/mam.h>
#include <xmpp/maps.h>
#include <xmpp/markers.h>
#include <xmpp/markup.h>
#include <xmpp/mds.h>
#include <xmpp/media-sharing.h>
#include <xmpp/media.h>
#include <xmpp/mention-notification.h>
#include <xmpp/mentions.h>
#include <xmpp/message-mine.h>
#include <xmpp/message-routing.h>
#include <xmpp/metacontacts.h>
#include <xmpp/mix-anon.h>
#include <xmpp/mix-misc.h>
#include <xmpp/mix-pam.h>
#include <xmpp/mix-presence.h>
#include <xmpp/mix.h>
#include <xmpp/moderate.h>
#include <xmpp/mood.h>
#include <xmpp/moved.h>
#include <xmpp/muc-affiliation-versions.h>
#include <xmpp/muc-forms.h>
#include <xmpp/muc-light.h>
#include <xmpp/muc-presence-versions.h>
#include <xmpp/muc-sub.h>
#include <xmpp/muc-token-invite.h>
#include <xmpp/muc-unique.h>
#include <xmpp/muc.h>
#include <xmpp/muji.h>
#include <xmpp/mux.h>
#include <xmpp/nick.h>
#include <xmpp/notes.h>
#include <xmpp/notify.h>
#include <xmpp/oauth.h>
#include <xmpp/objects.h>
#include <xmpp/occupant-id.h>
#include <xmpp/offline.h>
#include <xmpp/old-file-transfer.h>
#include <xmpp/old-pubsub.h>
#include <xmpp/omemo.h>
#include <xmpp/online-meetings.h>
#include <xmpp/oob-broadcast.h>
#include <xmpp/oob.h>
#include <xmpp/openpgp-pubsub.h>
#include <xmpp/openpgp-signing.h>
#include <xmpp/openpgp.h>
#include <xmpp/order-by.h>
#include <xmpp/out-of-office.h>
#include <xmpp/pass.h>
#include <xmpp/pgp.h>
#include <xmpp/physical-location.h>
#include <xmpp/ping.h>
#include <xmpp/pipelining.h>
#include <xmpp/poke.h>
#include <xmpp/preauth.h>
#include <xmpp/presence-annotations.h>
#include <xmpp/presence-session.h>
#include <xmpp/privacy.h>
#include <xmpp/private.h>
#include <xmpp/privilege.h>
#include <xmpp/public-keys.h>
#include <xmpp/public-subscriptions.h>
#include <xmpp/pubsub-account.h>
#include <xmpp/pubsub-forms.h>
#include <xmpp/pubsub-signing.h>
#include <xmpp/pubsub.h>
#include <xmpp/push-forms.h>
#include <xmpp/push.h>
#include <xmpp/queueing.h>
#include <xmpp/quick-response.h>
#include <xmpp/raft.h>
#include <xmpp/rayo-fax.h>
#include <xmpp/rayo.h>
#include <xmpp/reach.h>
#include <xmpp/reactions.h>
#include <xmpp/real-time-text.h>
#include <xmpp/receipts.h>
#include <xmpp/references.h>
#include <xmpp/register-token.h>
#include <xmpp/register.h>
#include <xmpp/relay-nodes.h>
#include <xmpp/reminders.h>
#include <xmpp/remote-control.h>
#include <xmpp/replicated-muc.h>
#include <xmpp/reply.h>
#include <xmpp/report.h>
#include <xmpp/reputation.h>
#include <xmpp/retract.h>
#include <xmpp/room-activity.h>
#include <xmpp/roster-exchange.h>
#include <xmpp/roster-items.h>
#include <xmpp/roster-management.h>
#include <xmpp/roster.h>
#include <xmpp/rpc.h>
#include <xmpp/rsm.h>
#include <xmpp/rtcp-feedback.h>
#include <xmpp/rtp-header-extensions.h>
#include <xmpp/rtp-sources.h>
#include <xmpp/rtt-sync.h>
#include <xmpp/sasl-upgrade.h>
#include <xmpp/sasl.h>
#include <xmpp/sasl2-drafts.h>
#include <xmpp/sasl2.h>
#include <xmpp/sce.h>
#include <xmpp/search.h>
#include <xmpp/security-label.h>
#include <xmpp/server-data.h>
#include <xmpp/server-information.h>
#include <xmpp/service-delegation.h>
#include <xmpp/service-outage.h>
#include <xmpp/session-negotiation.h>
#include <xmpp/session.h>
#include <xmpp/shared-editing.h>
#include <xmpp/si-file-transfer.h>
#include <xmpp/sift.h>
#include <xmpp/signed.h>
#include <xmpp/sipub.h>
#include <xmpp/sm.h>
#include <xmpp/software-info.h>
#include <xmpp/spim-marker.h>
#include <xmpp/spoiler.h>
#include <xmpp/stanza-encryption.h>
#include <xmpp/stanza-id.h>
#include <xmpp/starttls.h>
#include <xmpp/statistics.h>
#include <xmpp/stickers.h>
#include <xmpp/stored-subscriptions.h>
#include <xmpp/stored-xml.h>
#include <xmpp/stream-data.h>
#include <xmpp/stream-initiation.h>
#include <xmpp/stream-limits.h>
#include <xmpp/stream.h>
#include <xmpp/styling.h>
#include <xmpp/subscription-items.h>
#include <xmpp/targeted-encryption.h>
#include <xmpp/text-editing.h>
#include <xmpp/thumbnails.h>
#include <xmpp/ticket.h>
#include <xmpp/time.h>
#include <xmpp/tins.h>
#include <xmpp/tone.h>
#include <xmpp/translation.h>
#include <xmpp/trust-message.h>
#include <xmpp/tune.h>
#include <xmpp/unbind.h>
#include <xmpp/unified-push.h>
#include <xmpp/upload-forms.h>
#include <xmpp/upload.h>
#include <xmpp/url-data.h>
#include <xmpp/user-profile.h>
#include <xmpp/validate.h>
#include <xmpp/vcard-update.h>
#include <xmpp/vcard.h>
#include <xmpp/vcard4.h>
#include <xmpp/version.h>
#include <xmpp/viewing.h>
#include <xmpp/waiting-list.h>
#include <xmpp/webtabs.h>
#include <xmpp/webxdc.h>
#include <xmpp/whiteboard.h>
#include <xmpp/workgroup.h>
#include <xmpp/x509.h>
#include <xmpp/xhtml-im.h>
#include <xmpp/xid.h>
#include <xmpp/xml-element.h>
#include <xmpp/zrtp.h>

const struct xso_module *const xmpp_all_modules[] = {
	&xmpp_core_module,
	&xmpp_stream_module,
	&xmpp_abuse_conditions_module,
	&xmpp_abuse_module,
	&xmpp_access_control_module,
	&xmpp_account_affiliation_module,
	&xmpp_data_forms_module,
	&xmpp_account_invitation_module,
	&xmpp_account_transfer_module,
	&xmpp_rsm_module,
	&xmpp_pubsub_module,
	&xmpp_activity_module,
	&xmpp_addresses_module,
	&xmpp_administration_module,
	&xmpp_agents_module,
	&xmpp_ago_module,
	&xmpp_amp_module,
	&xmpp_application_priority_module,
	&xmpp_archive_module,
	&xmpp_atom_module,
	&xmpp_attach_to_module,
	&xmpp_attachments_module,
	&xmpp_attention_module,
	&xmpp_sasl_module,
	&xmpp_sasl2_module,
	&xmpp_authentication_pipelining_module,
	&xmpp_avatar_module,
	&xmpp_bidi_module,
	&xmpp_bind_module,
	&xmpp_bind2_module,
	&xmpp_blocking_module,
	&xmpp_bob_module,
	&xmpp_bookmark_module,
	&xmpp_bookmark_pinning_module,
	&xmpp_private_module,
	&xmpp_bookmarks_module,
	&xmpp_bosh_module,
	&xmpp_browse_module,
	&xmpp_browsing_module,
	&xmpp_burner_module,
	&xmpp_bytestreams_module,
	&xmpp_starttls_module,
	&xmpp_c2c_tls_module,
	&xmpp_direct_invite_module,
	&xmpp_hashes_module,
	&xmpp_file_metadata_module,
	&xmpp_file_sharing_module,
	&xmpp_geoloc_module,
	&xmpp_encrypted_file_module,
	&xmpp_stream_initiation_module,
	&xmpp_url_data_module,
	&xmpp_calendar_module,
	&xmpp_call_invites_module,
	&xmpp_cap_alert_module,
	&xmpp_caps_module,
	&xmpp_caps2_module,
	&xmpp_captcha_forms_module,
	&xmpp_captcha_module,
	&xmpp_delay_module,
	&xmpp_forward_module,
	&xmpp_carbons_module,
	&xmpp_channel_binding_module,
	&xmpp_channel_search_module,
	&xmpp_chat_states_module,
	&xmpp_chatting_module,
	&xmpp_client_access_module,
	&xmpp_client_certificates_module,
	&xmpp_client_key_module,
	&xmpp_jingle_module,
	&xmpp_coin_module,
	&xmpp_colibri_module,
	&xmpp_commands_module,
	&xmpp_component_bind_module,
	&xmpp_component_module,
	&xmpp_compress_module,
	&xmpp_connection_transfer_module,
	&xmpp_contact_addresses_module,
	&xmpp_content_label_module,
	&xmpp_content_type_module,
	&xmpp_correct_module,
	&xmpp_csi_module,
	&xmpp_jingle_ice_udp_module,
	&xmpp_jingle_ice_module,
	&xmpp_data_channels_module,
	&xmpp_data_objects_module,
	&xmpp_decloak_module,
	&xmpp_delegation_module,
	&xmpp_dialback_module,
	&xmpp_direct_connection_module,
	&xmpp_disco_module,
	&xmpp_distributed_muc_module,
	&xmpp_dox_module,
	&xmpp_dtls_module,
	&xmpp_dtmf_module,
	&xmpp_dynamic_forms_module,
	&xmpp_eme_module,
	&xmpp_roster_module,
	&xmpp_entity_versions_module,
	&xmpp_ephemeral_module,
	&xmpp_event_log_module,
	&xmpp_event_notification_module,
	&xmpp_events_module,
	&xmpp_exi_module,
	&xmpp_expire_module,
	&xmpp_extdisco_module,
	&xmpp_extensible_register_module,
	&xmpp_fallback_module,
	&xmpp_fast_module,
	&xmpp_fasten_module,
	&xmpp_mam_module,
	&xmpp_fastening_collation_module,
	&xmpp_feature_negotiation_module,
	&xmpp_federated_muc_module,
	&xmpp_jingle_message_module,
	&xmpp_jingle_file_module,
	&xmpp_file_information_module,
	&xmpp_file_input_module,
	&xmpp_files_module,
	&xmpp_filtering_module,
	&xmpp_framing_module,
	&xmpp_gaming_module,
	&xmpp_gateway_module,
	&xmpp_group_delimiter_module,
	&xmpp_hats_module,
	&xmpp_headers_module,
	&xmpp_hints_module,
	&xmpp_hop_check_module,
	&xmpp_host_meta_module,
	&xmpp_http_auth_module,
	&xmpp_http_scheme_module,
	&xmpp_http_module,
	&xmpp_ibb_module,
	&xmpp_ical_module,
	&xmpp_idle_module,
	&xmpp_inbox_module,
	&xmpp_incidents_module,
	&xmpp_infobits_module,
	&xmpp_invisible_module,
	&xmpp_io_data_module,
	&xmpp_iot_sensor_data_module,
	&xmpp_iot_control_module,
	&xmpp_iot_concentrators_module,
	&xmpp_iot_discovery_module,
	&xmpp_iot_provisioning_module,
	&xmpp_ip_check_module,
	&xmpp_iq_auth_module,
	&xmpp_iq_avatar_module,
	&xmpp_sm_module,
	&xmpp_isr_module,
	&xmpp_jid_preparation_module,
	&xmpp_jingle_bytestreams_module,
	&xmpp_jingle_rtp_module,
	&xmpp_jingle_category_module,
	&xmpp_jingle_encryption_module,
	&xmpp_jingle_grouping_module,
	&xmpp_jingle_http_module,
	&xmpp_jingle_ibb_module,
	&xmpp_jingle_raw_udp_module,
	&xmpp_jingle_stub_module,
	&xmpp_jingle_transfer_module,
	&xmpp_jingle_xml_stream_module,
	&xmpp_jinglepub_module,
	&xmpp_json_module,
	&xmpp_json_message_module,
	&xmpp_keepalive_module,
	&xmpp_label_errors_module,
	&xmpp_last_module,
	&xmpp_layout_module,
	&xmpp_legacy_delay_module,
	&xmpp_legacy_time_module,
	&xmpp_link_metadata_module,
	&xmpp_location_query_module,
	&xmpp_mam_forms_module,
	&xmpp_maps_module,
	&xmpp_markers_module,
	&xmpp_markup_module,
	&xmpp_stanza_id_module,
	&xmpp_mds_module,
	&xmpp_references_module,
	&xmpp_media_sharing_module,
	&xmpp_media_module,
	&xmpp_mention_notification_module,
	&xmpp_mentions_module,
	&xmpp_message_mine_module,
	&xmpp_message_routing_module,
	&xmpp_metacontacts_module,
	&xmpp_mix_anon_module,
	&xmpp_mix_module,
	&xmpp_mix_misc_module,
	&xmpp_mix_pam_module,
	&xmpp_mix_presence_module,
	&xmpp_retract_module,
	&xmpp_moderate_module,
	&xmpp_mood_module,
	&xmpp_moved_module,
	&xmpp_muc_module,
	&xmpp_muc_affiliation_versions_module,
	&xmpp_muc_forms_module,
	&xmpp_muc_light_module,
	&xmpp_muc_presence_versions_module,
	&xmpp_muc_sub_module,
	&xmpp_muc_token_invite_module,
	&xmpp_muc_unique_module,
	&xmpp_muji_module,
	&xmpp_mux_module,
	&xmpp_nick_module,
	&xmpp_notes_module,
	&xmpp_notify_module,
	&xmpp_oauth_module,
	&xmpp_rpc_module,
	&xmpp_objects_module,
	&xmpp_occupant_id_module,
	&xmpp_offline_module,
	&xmpp_old_file_transfer_module,
	&xmpp_old_pubsub_module,
	&xmpp_sce_module,
	&xmpp_omemo_module,
	&xmpp_online_meetings_module,
	&xmpp_oob_broadcast_module,
	&xmpp_oob_module,
	&xmpp_openpgp_pubsub_module,
	&xmpp_pubsub_signing_module,
	&xmpp_openpgp_signing_module,
	&xmpp_openpgp_module,
	&xmpp_order_by_module,
	&xmpp_out_of_office_module,
	&xmpp_pass_module,
	&xmpp_pgp_module,
	&xmpp_physical_location_module,
	&xmpp_ping_module,
	&xmpp_pipelining_module,
	&xmpp_poke_module,
	&xmpp_preauth_module,
	&xmpp_presence_annotations_module,
	&xmpp_presence_session_module,
	&xmpp_privacy_module,
	&xmpp_privilege_module,
	&xmpp_public_keys_module,
	&xmpp_public_subscriptions_module,
	&xmpp_pubsub_account_module,
	&xmpp_pubsub_forms_module,
	&xmpp_push_forms_module,
	&xmpp_push_module,
	&xmpp_queueing_module,
	&xmpp_quick_response_module,
	&xmpp_raft_module,
	&xmpp_rayo_module,
	&xmpp_rayo_fax_module,
	&xmpp_reach_module,
	&xmpp_reactions_module,
	&xmpp_real_time_text_module,
	&xmpp_receipts_module,
	&xmpp_register_token_module,
	&xmpp_register_module,
	&xmpp_relay_nodes_module,
	&xmpp_reminders_module,
	&xmpp_remote_control_module,
	&xmpp_replicated_muc_module,
	&xmpp_reply_module,
	&xmpp_report_module,
	&xmpp_reputation_module,
	&xmpp_room_activity_module,
	&xmpp_roster_exchange_module,
	&xmpp_roster_items_module,
	&xmpp_roster_management_module,
	&xmpp_rtcp_feedback_module,
	&xmpp_rtp_header_extensions_module,
	&xmpp_rtp_sources_module,
	&xmpp_rtt_sync_module,
	&xmpp_sasl_upgrade_module,
	&xmpp_sasl2_drafts_module,
	&xmpp_search_module,
	&xmpp_security_label_module,
	&xmpp_server_data_module,
	&xmpp_server_information_module,
	&xmpp_service_delegation_module,
	&xmpp_service_outage_module,
	&xmpp_session_negotiation_module,
	&xmpp_session_module,
	&xmpp_shared_editing_module,
	&xmpp_sipub_module,
	&xmpp_si_file_transfer_module,
	&xmpp_sift_module,
	&xmpp_signed_module,
	&xmpp_software_info_module,
	&xmpp_spim_marker_module,
	&xmpp_spoiler_module,
	&xmpp_stanza_encryption_module,
	&xmpp_statistics_module,
	&xmpp_stickers_module,
	&xmpp_stored_subscriptions_module,
	&xmpp_stored_xml_module,
	&xmpp_stream_data_module,
	&xmpp_stream_limits_module,
	&xmpp_styling_module,
	&xmpp_subscription_items_module,
	&xmpp_targeted_encryption_module,
	&xmpp_text_editing_module,
	&xmpp_thumbnails_module,
	&xmpp_ticket_module,
	&xmpp_time_module,
	&xmpp_tins_module,
	&xmpp_tone_module,
	&xmpp_translation_module,
	&xmpp_trust_message_module,
	&xmpp_tune_module,
	&xmpp_unbind_module,
	&xmpp_unified_push_module,
	&xmpp_upload_forms_module,
	&xmpp_upload_module,
	&xmpp_user_profile_module,
	&xmpp_validate_module,
	&xmpp_vcard_update_module,
	&xmpp_vcard_module,
	&xmpp_vcard4_module,
	&xmpp_version_module,
	&xmpp_viewing_module,
	&xmpp_waiting_list_module,
	&xmpp_webtabs_module,
	&xmpp_webxdc_module,
	&xmpp_whiteboard_module,
	&xmpp_workgroup_module,
	&xmpp_x509_module,
	&xmpp_xhtml_im_module,
	&xmpp_xid_module,
	&xmpp_xml_element_module,
	&xmpp_zrtp_module,
	NULL,
};
