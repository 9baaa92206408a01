#include "mixes.h"

#include <stddef.h>

#define DISCO "http://jabber.org/protocol/disco#info"
#define CONDITION "xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'"

const struct letters mix_letters[] = {
	{ "digit", "0123456789" },
	{ "hex", "0123456789abcdef" },
	{ "base", "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/" },
	{ "upto1", "01" },
	{ "upto2", "012" },
	{ "upto3", "0123" },
	{ "upto5", "012345" },
	{ "upto8", "012345678" },
	{ "from1", "123456789" },
	{ NULL, NULL },
};

const struct rule mix_rules[] = {
	/* A: what a client receives in a day. */
	{ "A", 50, "$chat" },
	{ "A", 30, "$presence" },
	{ "A", 20, "$iq" },
	/* C: as little as a stanza can be. */
	{ "C", 35, "<r xmlns='urn:xmpp:sm:3'/>" },
	{ "C", 35, "<a xmlns='urn:xmpp:sm:3' h='$serial'/>" },
	{ "C", 30, "<presence/>" },
	/* D: long bodies. */
	{ "D", 1, "<message><body>$word*</body></message>" },
	/* E: files sent in band. */
	{ "E", 1,
		"<iq from='$full' to='$full' type='set' id='$hex*8'><data sid='$hex*8' "
		"seq='$serial' xmlns='http://jabber.org/protocol/ibb'>$quad*</data></iq>" },
	/* M: one kind of message. */
	{ "M", 1,
		"<message from='$full' to='$full' id='$uuid' type='chat'><body>$word*10-20</body>"
		"<thread>$uuid</thread>$delay</message>" },
	/* R: long lists. */
	{ "R", 1,
		"<iq to='$full' type='result' id='$uuid'><query xmlns='jabber:iq:roster'>"
		"$item*</query></iq>" },
	/* K: elements of the class that the schemas made for measuring begin with. */
	{ "K", 1,
		"<thing-1 xmlns='urn:xso:bench' id='$hex*8' count='$serial'><note>$word*3-9</note>"
		"<size>$digit*1-9</size><part name='$plain'/></thing-1>" },

	{ "chat", 1,
		"<message xml:lang='en' to='$full' from='$full' type='chat' id='$uuid'>$talk"
		"</message>" },
	{ "talk", 1, "$subject<body>$word*3-40</body>$thread$state$request$late$id$origin" },
	{ "subject", 5, "<subject>$word*2-6</subject>" },
	{ "subject", 95, "" },
	{ "thread", 70, "<thread>$uuid</thread>" },
	{ "thread", 30, "" },
	{ "state", 60, "<active xmlns='http://jabber.org/protocol/chatstates'/>" },
	{ "state", 20, "<composing xmlns='http://jabber.org/protocol/chatstates'/>" },
	{ "state", 20, "<paused xmlns='http://jabber.org/protocol/chatstates'/>" },
	{ "request", 40, "<request xmlns='urn:xmpp:receipts'/>" },
	{ "request", 60, "" },
	{ "late", 50, "$delay" },
	{ "late", 50, "" },
	{ "id", 80, "<stanza-id xmlns='urn:xmpp:sid:0' by='$bare' id='$digit*16'/>" },
	{ "id", 20, "" },
	{ "origin", 80, "<origin-id xmlns='urn:xmpp:sid:0' id='$uuid'/>" },
	{ "origin", 20, "" },
	{ "delay", 1, "<delay xmlns='urn:xmpp:delay' from='$domain' stamp='$stamp'/>" },

	{ "presence", 15, "<presence from='$full' to='$full' type='unavailable'/>" },
	{ "presence", 85,
		"<presence xml:lang='en' to='$full' from='$full'>$show$status$priority"
		"<c xmlns='http://jabber.org/protocol/caps' hash='sha-1' node='$client' "
		"ver='$sha'/>$avatar$seldom</presence>" },
	{ "show", 40, "" },
	{ "show", 30, "<show>away</show>" },
	{ "show", 30, "<show>dnd</show>" },
	{ "status", 60, "<status>$word*1-8</status>" },
	{ "status", 40, "" },
	{ "priority", 80, "<priority>$digit*1-2</priority>" },
	{ "priority", 20, "" },
	{ "avatar", 60, "<x xmlns='vcard-temp:x:update'><photo>$hex*40</photo></x>" },
	{ "avatar", 40, "" },
	{ "seldom", 20, "$delay" },
	{ "seldom", 80, "" },

	{ "iq", 15, "$disco" },
	{ "iq", 10, "$roster" },
	{ "iq", 35, "$archived" },
	{ "iq", 20, "$ping" },
	{ "iq", 20, "$error" },
	{ "disco", 1,
		"<iq xml:lang='en' to='$full' from='$full' type='result' id='$uuid'>"
		"<query xmlns='" DISCO
		"' node='$client#$sha'>$identity*5$feature*20</query></iq>" },
	{ "identity", 2, "<identity category='client' type='phone' name='Conversations'/>" },
	{ "identity", 2, "<identity category='conference' type='text' name='Chatrooms'/>" },
	{ "identity", 1, "<identity category='pubsub' type='pep'/>" },
	{ "feature", 1, "<feature var='$namespace'/>" },
	{ "namespace", 1, DISCO },
	{ "namespace", 1, "http://jabber.org/protocol/disco#items" },
	{ "namespace", 1, "http://jabber.org/protocol/caps" },
	{ "namespace", 1, "http://jabber.org/protocol/bytestreams" },
	{ "namespace", 1, "http://jabber.org/protocol/nick+notify" },
	{ "namespace", 1, "urn:xmpp:ping" },
	{ "namespace", 1, "urn:xmpp:carbons:2" },
	{ "namespace", 1, "urn:xmpp:jingle:apps:file-transfer:5" },
	{ "namespace", 1, "urn:xmpp:avatar:metadata+notify" },
	{ "namespace", 1, "eu.siacs.conversations.axolotl.devicelist+notify" },
	{ "namespace", 1, "jabber:iq:version" },
	{ "namespace", 1, "vcard-temp" },
	{ "roster", 1,
		"<iq to='$full' type='result' id='$uuid'><query xmlns='jabber:iq:roster' "
		"ver='ver$digit*3'>$item*20</query></iq>" },
	{ "item", 30, "<item jid='$user$digit*2@$domain' subscription='both'/>" },
	{ "item", 50,
		"<item jid='$user$digit*2@$domain' subscription='to' name='$word*1-2'>"
		"<group>$group</group></item>" },
	{ "item", 20,
		"<item jid='$user$digit*2@$domain' subscription='none' ask='subscribe' "
		"name='$plain'><group>$group</group><group>$group</group></item>" },
	{ "group", 1, "Friends" },
	{ "group", 1, "Work" },
	{ "group", 1, "Family &amp; co" },
	{ "archived", 1,
		"<message to='$full' from='$bare'><result xmlns='urn:xmpp:mam:2' queryid='$hex*8' "
		"id='$digit*16'><forwarded xmlns='urn:xmpp:forward:0'>$delay"
		"<message xmlns='jabber:client' xml:lang='en' to='$full' from='$full' type='chat' "
		"id='$uuid'>$talk</message></forwarded></result></message>" },
	{ "ping", 1,
		"<iq from='$domain' to='$full' id='$hex*8' type='get'>"
		"<ping xmlns='urn:xmpp:ping'/></iq>" },
	{ "error", 1,
		"<iq xml:lang='en' to='$full' from='$full' type='error' "
		"id='$uuid'>$condition</iq>" },
	{ "condition", 50, "<error type='cancel'><item-not-found " CONDITION "/></error>" },
	{ "condition", 50,
		"<error type='wait'><remote-server-timeout " CONDITION "/>"
		"<text " CONDITION " xml:lang='en'>$word*3-10</text></error>" },

	{ "full", 1, "$bare/$resource" },
	{ "bare", 1, "$user@$domain" },
	{ "user", 1, "juliet" },
	{ "user", 1, "romeo" },
	{ "user", 1, "mercutio" },
	{ "user", 1, "friar.laurence" },
	{ "user", 1, "nurse" },
	{ "domain", 1, "capulet.example" },
	{ "domain", 1, "montague.example" },
	{ "domain", 1, "chat.verona.example" },
	{ "resource", 1, "balcony" },
	{ "resource", 1, "phone" },
	{ "resource", 1, "gajim.$hex*8" },
	{ "resource", 1, "Conversations.xY$digit$digit" },
	{ "client", 1, "https://gajim.org" },
	{ "client", 1, "https://conversations.im" },
	{ "uuid", 1, "$hex*8-$hex*4-$hex*4-$hex*4-$hex*12" },
	{ "sha", 1, "$base*26A=" },
	{ "quad", 1, "$base*4" },
	{ "stamp", 1, "202$upto5-$month-$dayT$hour:$upto5$digit:$upto5$digit.$digit*6Z" },
	{ "month", 9, "0$from1" },
	{ "month", 3, "1$upto2" },
	{ "day", 1, "0$from1" },
	{ "day", 1, "1$digit" },
	{ "day", 1, "2$upto8" },
	{ "hour", 5, "$upto1$digit" },
	{ "hour", 1, "2$upto3" },

	{ "word", 93, "$plain " },
	{ "word", 4, "$foreign " },
	{ "word", 3, "$escaped " },
	{ "plain", 1, "the" },
	{ "plain", 1, "of" },
	{ "plain", 1, "and" },
	{ "plain", 1, "to" },
	{ "plain", 1, "is" },
	{ "plain", 1, "it" },
	{ "plain", 1, "was" },
	{ "plain", 1, "they" },
	{ "plain", 1, "have" },
	{ "plain", 1, "what" },
	{ "plain", 1, "when" },
	{ "plain", 1, "there" },
	{ "plain", 1, "about" },
	{ "plain", 1, "could" },
	{ "plain", 1, "people" },
	{ "plain", 1, "meeting" },
	{ "plain", 1, "release" },
	{ "plain", 1, "tomorrow" },
	{ "foreign", 1, "привет" },
	{ "foreign", 1, "日本語の文" },
	{ "foreign", 1, "naïve" },
	{ "foreign", 1, "ελληνικά" },
	{ "foreign", 1, "😀" },
	{ "escaped", 1, "R&amp;D" },
	{ "escaped", 1, "a &lt; b" },
	{ "escaped", 1, "it&apos;s" },
	{ "escaped", 1, "&quot;so&quot;" },
	{ "escaped", 1, "&lt;b&gt;bold&lt;/b&gt;" },
	{ NULL, 0, NULL },
};
