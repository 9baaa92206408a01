#include "sasl_table.h"

#define RFC_5802                                                                        \
	.user = "user", .password = "pencil", .nonce = "fyko+d2lbbFgONRv9qkxdawL",      \
	.challenge = "r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,s=QSXCR+Q6sek8bf92," \
		     "i=4096"
#define RFC_7677 "rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0"
#define XEP_0515 "12C4CD5C-E38E-4A98-8F6D-15C38F51CCC6a09117a6-ac50-4f2f-93f1-93799c2bddf6"

const struct sasl_exchange sasl_exchanges[] = {
	{ .what = "RFC 5802 5",
		.mechanism = XSO_SASL_SCRAM_SHA_1,
		RFC_5802,
		.first = "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL",
		.final = "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,"
			 "p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
		.success = "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=" },
	{ .what = "the same with an empty authzid, which is none",
		.mechanism = XSO_SASL_SCRAM_SHA_1,
		RFC_5802,
		.authzid = "",
		.first = "n,,n=user,r=fyko+d2lbbFgONRv9qkxdawL",
		.final = "c=biws,r=fyko+d2lbbFgONRv9qkxdawL3rfcNHYJY1ZVvWVs7j,"
			 "p=v0X8v3Bz2T0CJGbJQyF0X+HI4Ts=",
		.success = "v=rmF9pqV8S7suAoZWja4dJRkFsKQ=" },
	{ .what = "RFC 7677 3",
		.mechanism = XSO_SASL_SCRAM_SHA_256,
		.user = "user",
		.password = "pencil",
		.nonce = "rOprNGfwEbeRWgbNEkqO",
		.first = "n,,n=user,r=rOprNGfwEbeRWgbNEkqO",
		.challenge = "r=" RFC_7677 ",s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
		.final = "c=biws,r=" RFC_7677 ",p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
		.success = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=" },
	{ .what = "the same with SHA-512, worked out with Python's hashlib",
		.mechanism = XSO_SASL_SCRAM_SHA_512,
		.user = "user",
		.password = "pencil",
		.nonce = "rOprNGfwEbeRWgbNEkqO",
		.first = "n,,n=user,r=rOprNGfwEbeRWgbNEkqO",
		.challenge = "r=" RFC_7677 ",s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
		.final = "c=biws,r=" RFC_7677 ",p=gMGXRcevScNtxZ6/8lQYpGtnsNAc3mGcmNomv+xnoOMw"
			 "+3R2xNJdMNnzMlTN8PPC6wdp6dybEmDYXYTxwnYPJQ==",
		.success = "v=ZQnYEgWQMFmmsM8aQMF0nDDCy/AgCzkwk8CmMZYcMg0vSVlKDanekLtifDSeVGT4"
			   "+5ZxXnJq199RVG2rR7N7Zw==" },
	{ .what = "names escaped, authzid, and what SASLprep changes (RFC 4013 3)",
		.mechanism = XSO_SASL_SCRAM_SHA_512_PLUS,
		.flag = XSO_SASL_FLAG_P,
		.user = "u,s=er",
		.password = "I\u00ADX\u2168",
		.authzid = "juliet@capulet.lit",
		.nonce = "rOprNGfwEbeRWgbNEkqO",
		.binding = "DATA",
		.first = "p=tls-exporter,a=juliet@capulet.lit,n=u=2Cs=3Der,r=rOprNGfwEbeRWgbNEkqO",
		.challenge = "r=" RFC_7677 ",s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096",
		.final = "c=cD10bHMtZXhwb3J0ZXIsYT1qdWxpZXRAY2FwdWxldC5saXQsREFUQQ==,r=" RFC_7677
			 ",p=IJWauQxOU8M/MAM2El4q6cSQlTrRY5VGVgnkW1JQgvdJUTF59imefsy7UBb6jYB6"
			 "KYAKbdlwO3/YvEz/Iy9GZA==",
		.success = "v=8q6IHj46PtV+Izs80JD8xE5Ec4ey2VMNGP76sbVM0t95vm43YZpoYPARFkNhf9C1"
			   "MeADzL7SS8O49btRKFrK7w==" },
	{ .what = "XEP-0515, with the hash of XEP-0474",
		.mechanism = XSO_SASL_SCRAM_SHA_1_PLUS,
		.flag = XSO_SASL_FLAG_P,
		.user = "user",
		.password = "pencil",
		.nonce = "12C4CD5C-E38E-4A98-8F6D-15C38F51CCC6",
		.binding = "THIS IS FAKE CB DATA",
		.first = "p=tls-exporter,,n=user,r=12C4CD5C-E38E-4A98-8F6D-15C38F51CCC6",
		.challenge = "r=" XEP_0515 ",s=QSXCR+Q6sek8bf92,i=4096,"
			     "h=G6k/rBLDqgOhRRaCuuatSDFkJ08=,t=0304",
		.final = "c=cD10bHMtZXhwb3J0ZXIsLFRISVMgSVMgRkFLRSBDQiBEQVRB,r=" XEP_0515
			 ",p=KHUfN8dSy1K95crT4D5y1ItLJfs=",
		.success = "v=3w34ZIMVRkx2f2Ozb3/ecRPVdv4=" },
	{ .what = "RFC 4616 4",
		.mechanism = XSO_SASL_PLAIN,
		.user = "tim",
		.password = "tanstaaftanstaaf",
		.first = "\0tim\0tanstaaftanstaaf",
		.first_size = 21 },
	{ .what = "RFC 4616 4, with an authzid",
		.mechanism = XSO_SASL_PLAIN,
		.user = "Kurt",
		.password = "xipj3plmq",
		.authzid = "Ursel",
		.first = "Ursel\0Kurt\0xipj3plmq",
		.first_size = 20 },
	{ .what = "RFC 6120 9.1.2, an empty message", .mechanism = XSO_SASL_EXTERNAL, .first = "" },
	{ .what = "XEP-0178 6",
		.mechanism = XSO_SASL_EXTERNAL,
		.authzid = "juliet@example.com",
		.first = "juliet@example.com" },
	{ .what = "XEP-0175", .mechanism = XSO_SASL_ANONYMOUS, .first = "" },
	{ .what = "RFC 7628 4.1 without host and port",
		.mechanism = XSO_SASL_OAUTHBEARER,
		.authzid = "user@example.com",
		.first = "n,a=user@example.com,\x01"
			 "auth=Bearer vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==\x01\x01" },
	{ .what = "a token that is bound",
		.mechanism = XSO_SASL_HT_SHA_256_EXPR,
		.user = "user",
		.binding = "DATA",
		.first = "user\0"
			 "\x4b\x2c\x58\x86\x01\x8a\xad\x75\x55\xd9\x22\xcc\xa8\x1c\xf3\x86"
			 "\xf3\x0b\x94\xff\x5e\x30\x14\x2b\xac\x6e\x07\xdb\x14\x3e\xe2\x50",
		.first_size = 37,
		.success = "\x27\x00\x95\xe7\xd5\x9f\x43\xea\xa7\x26\x29\x3c\xcf\x7a\xaf\xbd"
			   "\x18\x44\x67\xe9\x9f\xf5\x84\x07\x57\x5e\x6f\x4d\xad\xae\x43\x54",
		.success_size = 32 },
	{ .what = "a token that is not",
		.mechanism = XSO_SASL_HT_SHA_256_NONE,
		.user = "user",
		.binding = "DATA",
		.first = "user\0"
			 "\x89\xeb\xb8\xfc\x75\x26\xd9\x24\x89\xed\x42\x57\x35\xe5\x71\x4e"
			 "\xf8\x85\xdf\x15\x19\x16\xb3\xa3\xf8\xaf\xa9\x54\x71\x45\x49\x6f",
		.first_size = 37,
		.success = "\x41\xce\x44\xbe\x0a\xfc\x6d\xbd\x30\x0f\x15\x90\x8e\x4c\x8c\x7e"
			   "\xde\x2f\xf5\xb0\xd1\xb6\xd2\xcd\x44\x3f\x3b\x66\xbf\x1d\x73\xb5",
		.success_size = 32 },
};

const size_t n_sasl_exchanges = sizeof sasl_exchanges / sizeof *sasl_exchanges;

struct xso_sasl_client sasl_client(
	const struct sasl_exchange *exchange, struct xso_sasl_choice *choice)
{
	static const char *const mechanisms[] = { "SCRAM-SHA-1", "SCRAM-SHA-1-PLUS" };
	static const char *const bindings[] = { "tls-server-end-point", "tls-exporter" };
	struct xso_sasl_client client = {
		.offer = { .mechanisms = mechanisms,
			.n_mechanisms = 2,
			.bindings = bindings,
			.n_bindings = 2,
			.has_bindings = true,
			.sasl2 = true },
		.channel = { .tls = 0x0304 },
		.credentials = { .user = exchange->user,
			.password = exchange->password,
			.authzid = exchange->authzid,
			.bearer = "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg==",
			.token = TOKEN,
			.token_mechanism = exchange->mechanism,
			.certificate = true,
			.anonymous = true },
		.policy = { .plain = true },
	};

	client.channel.bindings[XSO_SASL_TLS_EXPORTER] = sasl_bytes(exchange->binding);
	*choice = (struct xso_sasl_choice){ .mechanism = exchange->mechanism,
		.flag = exchange->flag };
	if (exchange->flag == XSO_SASL_FLAG_P || exchange->mechanism == XSO_SASL_HT_SHA_256_EXPR)
		choice->binding = XSO_SASL_TLS_EXPORTER;
	return client;
}
