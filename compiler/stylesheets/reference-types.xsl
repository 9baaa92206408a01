<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of the built-in types, which are explained to the letter in xso-schema(5). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="http://www.w3.org/1999/xhtml">
  <xsl:template name="types">
    <h1>Types</h1>
    <p>
      <xsl:text>What a value on the wire is in C. White space around it is no part of it, except in a string. </xsl:text>
      <xsl:text>An enum reads and writes the texts of its values, to the letter.</xsl:text>
    </p>
    <table class="index types">
      <thead><tr><th scope="col">Type</th><th scope="col">In C</th><th scope="col">Meaning</th></tr></thead>
      <tbody>
        <tr id="string"><td data-label="Type">string</td><td data-label="In C"><code>const char *</code></td><td data-label="Meaning">Any text, not trimmed.</td></tr>
        <tr id="token"><td data-label="Type">token</td><td data-label="In C"><code>const char *</code></td><td data-label="Meaning">Any text.</td></tr>
        <tr id="jid"><td data-label="Type">jid</td><td data-label="In C"><code>const char *</code></td><td data-label="Meaning">An address; checked, and prepared when it is read (RFC 6122).</td></tr>
        <tr id="raw-jid"><td data-label="Type">raw-jid</td><td data-label="In C"><code>const char *</code></td><td data-label="Meaning">An address that is not checked.</td></tr>
        <tr id="lang"><td data-label="Type">lang</td><td data-label="In C"><code>const char *</code></td><td data-label="Meaning">A language tag, compared without regard to case.</td></tr>
        <tr id="uri"><td data-label="Type">uri</td><td data-label="In C"><code>const char *</code></td><td data-label="Meaning">Anything without white space.</td></tr>
        <tr id="uuid"><td data-label="Type">uuid</td><td data-label="In C"><code>const char *</code></td><td data-label="Meaning">Read in either case; the value is in lower case.</td></tr>
        <tr id="json"><td data-label="Type">json</td><td data-label="In C"><code>const char *</code></td><td data-label="Meaning">One JSON value.</td></tr>
        <tr id="bool"><td data-label="Type">bool</td><td data-label="In C"><code>bool</code></td><td data-label="Meaning">Reads true, false, 1, 0; writes true, false.</td></tr>
        <tr id="bit"><td data-label="Type">bit</td><td data-label="In C"><code>bool</code></td><td data-label="Meaning">Like bool, but writes 1, 0.</td></tr>
        <tr id="int8"><td data-label="Type">int8</td><td data-label="In C"><code>int8_t</code></td><td data-label="Meaning">Reads a sign or none and decimal digits; writes no plus and no zeros in front.</td></tr>
        <tr id="int16"><td data-label="Type">int16</td><td data-label="In C"><code>int16_t</code></td><td data-label="Meaning">Reads a sign or none and decimal digits; writes no plus and no zeros in front.</td></tr>
        <tr id="int32"><td data-label="Type">int32</td><td data-label="In C"><code>int32_t</code></td><td data-label="Meaning">Reads a sign or none and decimal digits; writes no plus and no zeros in front.</td></tr>
        <tr id="int64"><td data-label="Type">int64</td><td data-label="In C"><code>int64_t</code></td><td data-label="Meaning">Reads a sign or none and decimal digits; writes no plus and no zeros in front.</td></tr>
        <tr id="uint8"><td data-label="Type">uint8</td><td data-label="In C"><code>uint8_t</code></td><td data-label="Meaning">Like the signed ones, but never negative.</td></tr>
        <tr id="uint16"><td data-label="Type">uint16</td><td data-label="In C"><code>uint16_t</code></td><td data-label="Meaning">Like the signed ones, but never negative.</td></tr>
        <tr id="uint32"><td data-label="Type">uint32</td><td data-label="In C"><code>uint32_t</code></td><td data-label="Meaning">Like the signed ones, but never negative.</td></tr>
        <tr id="uint64"><td data-label="Type">uint64</td><td data-label="In C"><code>uint64_t</code></td><td data-label="Meaning">Like the signed ones, but never negative.</td></tr>
        <tr id="double"><td data-label="Type">double</td><td data-label="In C"><code>double</code></td><td data-label="Meaning">Reads digits, a point, an exponent, INF, -INF, NaN; writes the fewest digits that read back as the same.</td></tr>
        <tr id="datetime"><td data-label="Type">datetime</td><td data-label="In C"><code>struct xso_datetime</code></td><td data-label="Meaning">XEP-0082; the zone is kept.</td></tr>
        <tr id="legacy-datetime"><td data-label="Type">legacy-datetime</td><td data-label="In C"><code>struct xso_datetime</code></td><td data-label="Meaning">Reads that of XEP-0091 and XEP-0082; writes that of XEP-0091.</td></tr>
        <tr id="date"><td data-label="Type">date</td><td data-label="In C"><code>struct xso_date</code></td><td data-label="Meaning">XEP-0082.</td></tr>
        <tr id="time"><td data-label="Type">time</td><td data-label="In C"><code>struct xso_time</code></td><td data-label="Meaning">XEP-0082; the zone is kept.</td></tr>
        <tr id="tz-offset"><td data-label="Type">tz-offset</td><td data-label="In C"><code>int16_t</code></td><td data-label="Meaning">Minutes east of UTC. Reads Z and +hh:mm; writes Z for 0.</td></tr>
        <tr id="base64"><td data-label="Type">base64</td><td data-label="In C"><code>struct xso_bytes</code></td><td data-label="Meaning">Reads strict base64 with white space anywhere; writes one line. Empty data is not NULL.</td></tr>
        <tr id="hex"><td data-label="Type">hex</td><td data-label="In C"><code>struct xso_bytes</code></td><td data-label="Meaning">Reads pairs of digits in either case; writes lower case.</td></tr>
        <tr id="colon-hex"><td data-label="Type">colon-hex</td><td data-label="In C"><code>struct xso_bytes</code></td><td data-label="Meaning">Reads pairs with colons between in either case; writes upper case.</td></tr>
        <tr id="host-port"><td data-label="Type">host-port</td><td data-label="In C"><code>struct xso_host_port</code></td><td data-label="Meaning">host, host:port, [v6]:port.</td></tr>
      </tbody>
    </table>
  </xsl:template>
</xsl:stylesheet>
