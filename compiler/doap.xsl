<?xml version="1.0" encoding="UTF-8"?>
<!-- Prints the DOAP file of a catalogue (XEP-0453). -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns="http://usefulinc.com/ns/doap#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
    xmlns:xmpp="https://linkmauve.fr/ns/xmpp-doap#">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <!-- the schemas of a XEP, the one that it is named for first -->
  <xsl:key name="xep" match="module | also" use="@xep"/>

  <xsl:template match="list">
    <xsl:comment> Printed by xsoc: do not edit. </xsl:comment>
    <rdf:RDF>
      <Project>
        <name>xso</name>
        <shortdesc xml:lang="en">XMPP stanzas as C structs</shortdesc>
        <programming-language>C</programming-language>
        <xsl:apply-templates select="//*[@xep and generate-id() = generate-id(key('xep', @xep)[1])]"><xsl:sort select="@xep"/></xsl:apply-templates>
      </Project>
    </rdf:RDF>
  </xsl:template>

  <!-- Elements alone, as objects: what is to be done with them is for the program. The words of DOAP
       for a status are about the implementation: that of the XEP itself is in the note. -->
  <xsl:template match="module | also">
    <implements>
      <xmpp:SupportedXep>
        <xmpp:xep rdf:resource="https://xmpp.org/extensions/xep-{@xep}.html"/>
        <xmpp:status>partial</xmpp:status>
        <xsl:if test="@version"><xmpp:version><xsl:value-of select="@version"/></xmpp:version></xsl:if>
        <xmpp:note xml:lang="en">
          <xsl:text>typed objects</xsl:text>
          <xsl:if test="@status"><xsl:value-of select="concat('; the XEP is ', @status)"/></xsl:if>
        </xmpp:note>
      </xmpp:SupportedXep>
    </implements>
  </xsl:template>
</xsl:stylesheet>
