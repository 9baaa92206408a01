<?xml version="1.0" encoding="UTF-8"?>
<!-- Prints a list of modules. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:variable name="n" select="'&#10;'"/>
  <xsl:variable name="t" select="'&#9;'"/>

  <xsl:template match="list">
    <xsl:value-of select="concat('/* Printed by xsoc: do not edit. */', $n)"/>
    <xsl:value-of select="concat('#include &lt;', @header, '&gt;', $n, $n)"/>
    <xsl:for-each select="include"><xsl:value-of select="concat('#include &lt;', @header, '&gt;', $n)"/></xsl:for-each>
    <xsl:value-of select="concat($n, 'const struct xso_module *const ', @prefix, '_', @name, '_modules[] = {', $n)"/>
    <xsl:for-each select="module"><xsl:value-of select="concat($t, '&amp;', @object, ',', $n)"/></xsl:for-each>
    <xsl:value-of select="concat($t, 'NULL,', $n, '};', $n)"/>
  </xsl:template>
</xsl:stylesheet>
