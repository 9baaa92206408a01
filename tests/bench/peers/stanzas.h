/* The stanzas of the mixes, for soapcpp2: C that is not quite C. */
// clang-format off

//gsoap stream schema namespace: http://etherx.jabber.org/streams
//gsoap stream schema elementForm: qualified
//gsoap c schema namespace: jabber:client
//gsoap c schema elementForm: qualified
//gsoap chat schema namespace: http://jabber.org/protocol/chatstates
//gsoap chat schema elementForm: qualified
//gsoap receipt schema namespace: urn:xmpp:receipts
//gsoap receipt schema elementForm: qualified
//gsoap d schema namespace: urn:xmpp:delay
//gsoap d schema elementForm: qualified
//gsoap sid schema namespace: urn:xmpp:sid:0
//gsoap sid schema elementForm: qualified
//gsoap mam schema namespace: urn:xmpp:mam:2
//gsoap mam schema elementForm: qualified
//gsoap f schema namespace: urn:xmpp:forward:0
//gsoap f schema elementForm: qualified
//gsoap caps schema namespace: http://jabber.org/protocol/caps
//gsoap caps schema elementForm: qualified
//gsoap v schema namespace: vcard-temp:x:update
//gsoap v schema elementForm: qualified
//gsoap disco schema namespace: http://jabber.org/protocol/disco#info
//gsoap disco schema elementForm: qualified
//gsoap r schema namespace: jabber:iq:roster
//gsoap r schema elementForm: qualified
//gsoap p schema namespace: urn:xmpp:ping
//gsoap p schema elementForm: qualified
//gsoap e schema namespace: urn:ietf:params:xml:ns:xmpp-stanzas
//gsoap e schema elementForm: qualified
//gsoap ibb schema namespace: http://jabber.org/protocol/ibb
//gsoap ibb schema elementForm: qualified
//gsoap sm schema namespace: urn:xmpp:sm:3
//gsoap sm schema elementForm: qualified

struct stream__error { char *text; };
struct c__text { char *__item; @char *xml__lang; };
struct d__delay { @char *from; @char *stamp; char *__item; };
struct sid__id { @char *by; @char *id; };

struct c__error {
	@char *type;
	char *e__item_x002dnot_x002dfound;
	char *e__remote_x002dserver_x002dtimeout;
	struct c__text *e__text;
};

struct f__forwarded;

struct mam__result {
	@char *queryid;
	@char *id;
	struct f__forwarded *f__forwarded;
};

struct c__message {
	@char *xml__lang;
	@char *to;
	@char *from;
	@char *type;
	@char *id;
	$int __sizesubject;
	struct c__text *subject;
	$int __sizebody;
	struct c__text *body;
	char *thread;
	char *chat__active;
	char *chat__composing;
	char *chat__paused;
	char *receipt__request;
	struct d__delay *d__delay;
	struct sid__id *sid__stanza_x002did;
	struct sid__id *sid__origin_x002did;
	struct mam__result *mam__result;
};

struct f__forwarded {
	struct d__delay *d__delay;
	struct c__message *c__message;
};

struct caps__c { @char *hash; @char *node; @char *ver; };
struct v__x { char *photo; };

struct c__presence {
	@char *xml__lang;
	@char *to;
	@char *from;
	@char *type;
	@char *id;
	char *show;
	$int __sizestatus;
	struct c__text *status;
	char *priority;
	struct caps__c *caps__c;
	struct v__x *v__x;
	struct d__delay *d__delay;
};

struct disco__identity { @char *category; @char *type; @char *name; };
struct disco__feature { @char *var; };

struct disco__query {
	@char *node;
	$int __sizeidentity;
	struct disco__identity *identity;
	$int __sizefeature;
	struct disco__feature *feature;
};

struct r__item {
	@char *jid;
	@char *subscription;
	@char *name;
	@char *ask;
	$int __sizegroup;
	char **group;
};

struct r__query {
	@char *ver;
	$int __sizeitem;
	struct r__item *item;
};

struct ibb__data { char *__item; @unsigned short seq; @char *sid; };

struct c__iq {
	@char *xml__lang;
	@char *to;
	@char *from;
	@char *type;
	@char *id;
	struct disco__query *disco__query;
	struct r__query *r__query;
	char *p__ping;
	struct ibb__data *ibb__data;
	struct c__error *error;
};

struct sm__a { @unsigned int h; };
struct sm__r { char *__item; };
