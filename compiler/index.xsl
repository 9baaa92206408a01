<?xml version="1.0" encoding="UTF-8"?>
<!-- Prints the page of a catalogue: what stands where. One line of output is one value-of. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:variable name="n" select="'&#10;'"/>

  <xsl:template match="list">
    <xsl:value-of select="concat('# The catalogue', $n, $n, 'Printed by xsoc: do not edit. Of each XEP its status, the version that its schema is held to, the', $n)"/>
    <xsl:value-of select="concat('header, and the classes; forms are views of data forms. Where a cell is empty it is not known.', $n, $n)"/>
    <xsl:value-of select="concat('| source | title | status | version | schema, header | classes |', $n, '|---|---|---|---|---|---|', $n)"/>
    <xsl:apply-templates select="module[@xep] | module/also"><xsl:sort select="@xep"/><xsl:sort select="@schema"/></xsl:apply-templates>
    <xsl:apply-templates select="module[not(@xep)]"><xsl:sort select="@schema"/></xsl:apply-templates>
  </xsl:template>

  <xsl:template match="module | also">
    <xsl:text>| </xsl:text>
    <xsl:if test="@xep"><xsl:value-of select="concat('[XEP-', @xep, '](https://xmpp.org/extensions/xep-', @xep, '.html)')"/></xsl:if>
    <xsl:value-of select="concat(' | ', @title, ' | ', @status, ' | ', @version, ' | [', @schema, '](', @schema, '.xml), `', @header, '` | ')"/>
    <xsl:for-each select="ancestor-or-self::module/class">
      <xsl:if test="position() &gt; 1">, </xsl:if>
      <xsl:value-of select="concat('`', @name, '`')"/>
      <xsl:if test="@form"> (form)</xsl:if>
    </xsl:for-each>
    <xsl:value-of select="concat(' |', $n)"/>
  </xsl:template>
</xsl:stylesheet>
