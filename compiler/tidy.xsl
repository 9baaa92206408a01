<?xml version="1.0" encoding="UTF-8"?>
<!-- Makes of a draft one that compiles: nothing twice, and members with names of their own. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:s="urn:xso:schema:1" xmlns="urn:xso:schema:1" exclude-result-prefixes="s">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:variable name="upper" select="'ABCDEFGHIJKLMNOPQRSTUVWXYZ-._:'"/>
  <xsl:variable name="lower" select="'abcdefghijklmnopqrstuvwxyz'"/>
  <xsl:variable name="spelled" select="'ABCDEFGHIJKLMNOPQRSTUVWXYZ-.: /+*#'"/>
  <xsl:variable name="as-c" select="'abcdefghijklmnopqrstuvwxyz________'"/>
  <xsl:variable name="plain" select="'abcdefghijklmnopqrstuvwxyz0123456789'"/>

  <xsl:template match="@* | node()"><xsl:copy><xsl:apply-templates select="@* | node()"/></xsl:copy></xsl:template>

  <xsl:template match="s:class[@name = preceding-sibling::s:class/@name]"/>
  <xsl:template match="s:any[preceding-sibling::s:any or ../s:raw] | s:raw[preceding-sibling::s:raw]"/>
  <xsl:template match="s:text[preceding-sibling::s:text or ../s:raw]"/>
  <xsl:template match="s:attribute[@name = preceding-sibling::s:attribute/@name]"/>
  <xsl:template match="s:value[@name = preceding-sibling::s:value/@name]"/>

  <xsl:template match="s:attribute | s:child | s:child-text | s:flag">
    <xsl:variable name="key" select="translate(@name, $upper, $lower)"/>
    <xsl:variable name="is-child" select="not(self::s:attribute)"/>
    <xsl:variable name="same" select="preceding-sibling::*[self::s:attribute or self::s:child or self::s:child-text or self::s:flag][translate(@name, $upper, $lower) = $key]"/>
    <xsl:choose>
      <xsl:when test="$is-child and (../s:raw or preceding-sibling::*[not(self::s:attribute)]/@name = @name)">
        <xsl:comment> left out: another '<xsl:value-of select="@name"/>' </xsl:comment>
      </xsl:when>
      <xsl:otherwise>
        <xsl:variable name="shape">
          <xsl:choose>
            <xsl:when test="not(self::s:child) or @class or *"><xsl:value-of select="local-name()"/></xsl:when>
            <xsl:when test="@occurs">child-text</xsl:when>
            <xsl:otherwise>flag</xsl:otherwise>
          </xsl:choose>
        </xsl:variable>
        <xsl:element name="{$shape}" namespace="urn:xso:schema:1">
          <xsl:apply-templates select="@*"/>
          <xsl:choose>
            <xsl:when test="$same"><xsl:attribute name="as"><xsl:value-of select="concat(@name, '_', count($same) + 1)"/></xsl:attribute></xsl:when>
            <xsl:when test="$key = 'unknown' or ($key = 'text' and ../s:text) or ($key = 'payload' and ../s:any)">
              <xsl:attribute name="as"><xsl:value-of select="concat(@name, '_')"/></xsl:attribute>
            </xsl:when>
          </xsl:choose>
          <xsl:call-template name="within"/>
        </xsl:element>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="s:text"><xsl:copy><xsl:apply-templates select="@*"/><xsl:call-template name="within"/></xsl:copy></xsl:template>

  <!-- the name that the value of absence would have -->
  <xsl:template match="s:value[@name = 'absent']"><value name="absent" as="is-absent"/></xsl:template>

  <!-- values that C could not tell apart stay texts -->
  <xsl:template name="within">
    <xsl:variable name="clash">
      <xsl:for-each select="s:value">
        <xsl:variable name="c" select="translate(@name, $spelled, $as-c)"/>
        <xsl:if test="translate($c, translate($c, $plain, ''), '') = ''
            or preceding-sibling::s:value[@name != current()/@name and translate(@name, $spelled, $as-c) = $c]">x</xsl:if>
      </xsl:for-each>
    </xsl:variable>
    <xsl:choose>
      <xsl:when test="s:value and $clash != ''"><xsl:comment> guessed: a text, since its values make no names </xsl:comment></xsl:when>
      <xsl:otherwise><xsl:apply-templates select="node()"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
