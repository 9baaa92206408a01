-- What Prosody 0.12 lacks of channel binding: SCRAM-*-PLUS with tls-exporter (RFC 9266) and
-- tls-server-end-point (RFC 5929), and the list of types (XEP-0440).
local sasl = require "util.sasl";
local base64 = require "util.encodings".base64;
local sha256 = require "util.hashes".sha256;

-- The certificates of the tests are signed with SHA-256.
local function end_point(path)
	local file = assert(io.open(path));
	local pem = file:read("*a");
	file:close();
	return sha256(base64.decode(pem:match("BEGIN CERTIFICATE%-+(.-)%-+END"):gsub("%s", "")));
end

local certificate_hash = end_point(module:get_option_string("channel_binding_certificate"));

-- The mechanisms again, now with all types; a host offers those that it has functions for.
require "util.sasl.scram".init(function (name, backends, run, types)
	if types then
		sasl.registerMechanism(name, backends, run,
			{ "tls-unique", "tls-exporter", "tls-server-end-point" });
	end
end);

local users = prosody.hosts[module.host].users;
local get_sasl_handler = users.get_sasl_handler;

local function get_binding_handler(session)
	local handler = get_sasl_handler(session);
	local socket = session.encrypted and session.conn:socket();
	if not socket then
		return handler;
	end
	handler:add_cb_handler("tls-server-end-point", function ()
		return certificate_hash;
	end);
	if socket:info("protocol") == "TLSv1.3" then
		handler:add_cb_handler("tls-exporter", function ()
			return socket:exportkeyingmaterial("EXPORTER-Channel-Binding", 32, "");
		end);
	end
	return handler;
end

rawset(users, "get_sasl_handler", get_binding_handler);
function module.unload()
	rawset(users, "get_sasl_handler", get_sasl_handler);
end

-- After mod_saslauth, which makes the handler.
module:hook("stream-features", function (event)
	local handler = event.origin.sasl_handler;
	if event.origin.username or not handler or not handler.profile.cb then
		return;
	end
	local list = event.features:tag("sasl-channel-binding", { xmlns = "urn:xmpp:sasl-cb:0" });
	for name in pairs(handler.profile.cb) do
		list:tag("channel-binding", { type = name }):up();
	end
	list:up();
end, -1);
