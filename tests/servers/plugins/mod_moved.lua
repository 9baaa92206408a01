-- Answers streams to this host with <see-other-host/> (RFC 6120 4.9.3.19), but on the port that they
-- are sent to. Once TLS protects them; with moved_early, before.
local stanza = require "util.stanza";

local to = module:get_option_string("moved_to");
local early = module:get_option_boolean("moved_early", false);
local home = tonumber(to:match(":(%d+)$"));

module:hook("stream-features", function (event)
	local session = event.origin;
	if tonumber(session.conn:serverport()) == home or not (early or session.secure) then
		return;
	end
	session:close(stanza.stanza("stream:error")
		:tag("see-other-host", { xmlns = "urn:ietf:params:xml:ns:xmpp-streams" }):text(to));
	return true;
end, 100);
