<?xml version="1.0" encoding="UTF-8"?>
<!-- Prints the header of a list of modules. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:variable name="n" select="'&#10;'"/>

  <xsl:template match="list">
    <xsl:value-of select="concat('/* Printed by xsoc: do not edit. */', $n)"/>
    <xsl:value-of select="concat('#ifndef ', @guard, $n, '#define ', @guard, $n, $n)"/>
    <xsl:value-of select="concat('#include &lt;xso/generated.h&gt;', $n, $n)"/>
    <xsl:value-of select="concat('#ifdef __cplusplus', $n, 'extern &quot;C&quot; {', $n, '#endif', $n, $n)"/>
    <xsl:value-of select="concat('/* Every module of the catalogue; ends with NULL. Who names it links them all. */', $n)"/>
    <xsl:value-of select="concat('extern const struct xso_module *const ', @prefix, '_', @name, '_modules[];', $n)"/>
    <xsl:value-of select="concat($n, '#ifdef __cplusplus', $n, '}', $n, '#endif', $n, $n, '#endif', $n)"/>
  </xsl:template>
</xsl:stylesheet>
