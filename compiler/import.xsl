<?xml version="1.0" encoding="UTF-8"?>
<!-- Drafts a schema from an XSD. Names, namespaces, values and types are believed; order is not, nor what
     has to be there. tidy.xsl makes of the draft one that compiles. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:xso:schema:1" exclude-result-prefixes="xs">
  <xsl:output method="xml" encoding="UTF-8" indent="yes"/>
  <xsl:param name="name"/>
  <xsl:key name="type" match="/*/xs:simpleType | /*/xs:complexType" use="@name"/>
  <xsl:key name="element" match="/*/xs:element" use="@name"/>
  <xsl:key name="group" match="/*/xs:group" use="@name"/>
  <xsl:key name="attributes" match="/*/xs:attributeGroup" use="@name"/>
  <xsl:key name="attribute" match="/*/xs:attribute" use="@name"/>
  <xsl:key name="use" match="xs:element[@ref]" use="substring(@ref, string-length(substring-before(@ref, ':')) + 1 + contains(@ref, ':'))"/>

  <xsl:template match="/xs:schema">
    <schema name="{$name}" prefix="xmpp" ns="{@targetNamespace}">
      <xsl:if test="not(@targetNamespace)"><xsl:attribute name="ns">urn:xmpp:not-told</xsl:attribute></xsl:if>
      <xsl:comment> A draft, to be read beside the text of the XEP: all is optional, and what is guessed is marked. </xsl:comment>
      <xsl:if test="not(@targetNamespace)"><xsl:comment> guessed: the namespace, which the XSD does not tell </xsl:comment></xsl:if>
      <import schema="core"/>
      <xsl:apply-templates select="xs:complexType" mode="class"/>
      <xsl:apply-templates select="xs:element" mode="class"/>
    </schema>
  </xsl:template>

  <!-- classes -->
  <xsl:template match="xs:complexType" mode="class">
    <class name="{$name}-type-{@name}"><xsl:apply-templates select="." mode="content"/></class>
  </xsl:template>

  <xsl:template match="xs:element" mode="class">
    <class name="{$name}-{@name}" element="{@name}">
      <xsl:if test="not(key('use', @name)) and /*/@targetNamespace != 'jabber:client'">
        <xsl:comment> guessed: where it stands </xsl:comment>
        <extends class="iq"/>
      </xsl:if>
      <xsl:apply-templates select="." mode="content"/>
    </class>
  </xsl:template>

  <!-- what is in an element, or in a type; depth ends what refers to itself -->
  <xsl:template match="xs:element" mode="content">
    <xsl:choose>
      <xsl:when test="xs:complexType"><xsl:apply-templates select="xs:complexType" mode="content"/></xsl:when>
      <xsl:when test="xs:simpleType"><xsl:apply-templates select="xs:simpleType" mode="text"/></xsl:when>
      <xsl:when test="@type">
        <xsl:call-template name="content-of"><xsl:with-param name="type" select="@type"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:comment> guessed: it has no type </xsl:comment><any occurs="many"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="content-of">
    <xsl:param name="type"/>
    <xsl:param name="depth" select="0"/>
    <xsl:variable name="local"><xsl:call-template name="local"><xsl:with-param name="name" select="$type"/></xsl:call-template></xsl:variable>
    <xsl:variable name="found" select="key('type', $local)"/>
    <xsl:choose>
      <xsl:when test="$depth &gt; 8"/>
      <xsl:when test="$found[self::xs:complexType]">
        <xsl:apply-templates select="$found[1]" mode="content"><xsl:with-param name="depth" select="$depth + 1"/></xsl:apply-templates>
      </xsl:when>
      <xsl:when test="$found"><xsl:apply-templates select="$found[1]" mode="text"/></xsl:when>
      <xsl:when test="$local = 'empty'"/>
      <xsl:otherwise>
        <text><xsl:call-template name="type"><xsl:with-param name="type" select="$type"/></xsl:call-template></text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="xs:simpleType" mode="text">
    <xsl:if test="not(xs:restriction[xs:enumeration and not(xs:enumeration[@value != ''])])">
      <text><xsl:apply-templates select="." mode="values"/></text>
    </xsl:if>
  </xsl:template>

  <xsl:template match="xs:complexType | xs:extension | xs:restriction" mode="content">
    <xsl:param name="depth" select="0"/>
    <xsl:apply-templates select="xs:attribute | xs:attributeGroup" mode="field"/>
    <xsl:apply-templates select="xs:simpleContent/* | xs:complexContent/*" mode="content"><xsl:with-param name="depth" select="$depth"/></xsl:apply-templates>
    <xsl:if test="@base">
      <xsl:call-template name="content-of">
        <xsl:with-param name="type" select="@base"/>
        <xsl:with-param name="depth" select="$depth + 1"/>
      </xsl:call-template>
    </xsl:if>
    <xsl:choose>
      <xsl:when test="@mixed = 'true' or @mixed = '1'"><raw/></xsl:when>
      <xsl:otherwise>
        <xsl:apply-templates select="xs:sequence | xs:choice | xs:all | xs:group | xs:element | xs:any" mode="field"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- particles -->
  <xsl:template match="xs:sequence | xs:choice | xs:all" mode="field">
    <xsl:param name="many" select="false()"/>
    <xsl:param name="depth" select="0"/>
    <xsl:apply-templates select="xs:sequence | xs:choice | xs:all | xs:group | xs:element | xs:any" mode="field">
      <xsl:with-param name="many" select="$many or (@maxOccurs and @maxOccurs != '1' and @maxOccurs != '0')"/>
      <xsl:with-param name="depth" select="$depth"/>
    </xsl:apply-templates>
  </xsl:template>

  <xsl:template match="xs:group" mode="field">
    <xsl:param name="many" select="false()"/>
    <xsl:param name="depth" select="0"/>
    <xsl:variable name="local"><xsl:call-template name="local"><xsl:with-param name="name" select="@ref"/></xsl:call-template></xsl:variable>
    <xsl:if test="not(key('group', $local))">
      <xsl:comment> left out: the group '<xsl:value-of select="@ref"/>' is not in this XSD </xsl:comment>
    </xsl:if>
    <xsl:if test="$depth &lt; 4">
      <xsl:apply-templates select="key('group', $local)[1]/*" mode="field">
        <xsl:with-param name="many" select="$many or (@maxOccurs and @maxOccurs != '1')"/>
        <xsl:with-param name="depth" select="$depth + 1"/>
      </xsl:apply-templates>
    </xsl:if>
  </xsl:template>

  <xsl:template match="xs:any" mode="field"><any occurs="many"/></xsl:template>

  <xsl:template match="xs:element" mode="field">
    <xsl:param name="many" select="false()"/>
    <xsl:variable name="is-many" select="$many or (@maxOccurs and @maxOccurs != '1' and @maxOccurs != '0')"/>
    <xsl:variable name="local"><xsl:call-template name="local"><xsl:with-param name="name" select="concat(@ref, @type[not(../@ref)])"/></xsl:call-template></xsl:variable>
    <xsl:variable name="simple" select="xs:simpleType | key('type', $local)[self::xs:simpleType and not(current()/@ref)]"/>
    <xsl:choose>
      <xsl:when test="@ref and not(key('element', $local))">
        <xsl:comment> left out: '<xsl:value-of select="@ref"/>' is not in this XSD; it is among the payloads </xsl:comment>
        <any occurs="many"/>
      </xsl:when>
      <xsl:when test="@ref">
        <child class="{$name}-{$local}" name="{$local}"><xsl:if test="$is-many"><xsl:attribute name="occurs">many</xsl:attribute></xsl:if></child>
      </xsl:when>
      <xsl:when test="xs:complexType">
        <child name="{@name}">
          <xsl:if test="$is-many"><xsl:attribute name="occurs">many</xsl:attribute></xsl:if>
          <xsl:apply-templates select="xs:complexType" mode="content"/>
        </child>
      </xsl:when>
      <xsl:when test="key('type', $local)[self::xs:complexType]">
        <child class="{$name}-type-{$local}" name="{@name}"><xsl:if test="$is-many"><xsl:attribute name="occurs">many</xsl:attribute></xsl:if></child>
      </xsl:when>
      <xsl:when test="not($is-many) and ($local = 'empty' or $simple/xs:restriction[xs:enumeration and not(xs:enumeration[@value != ''])])">
        <flag name="{@name}"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:if test="not(@type) and not(xs:simpleType)"><xsl:comment> guessed: '<xsl:value-of select="@name"/>' has no type </xsl:comment></xsl:if>
        <child-text name="{@name}">
          <xsl:if test="$is-many"><xsl:attribute name="occurs">many</xsl:attribute></xsl:if>
          <xsl:call-template name="scalar"/>
        </child-text>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- attributes -->
  <xsl:template match="xs:attributeGroup" mode="field">
    <xsl:param name="depth" select="0"/>
    <xsl:variable name="local"><xsl:call-template name="local"><xsl:with-param name="name" select="@ref"/></xsl:call-template></xsl:variable>
    <xsl:if test="$depth &lt; 8">
      <xsl:apply-templates select="key('attributes', $local)[1]/*" mode="field"><xsl:with-param name="depth" select="$depth + 1"/></xsl:apply-templates>
    </xsl:if>
  </xsl:template>

  <xsl:template match="xs:attribute" mode="field">
    <xsl:variable name="local"><xsl:call-template name="local"><xsl:with-param name="name" select="@ref"/></xsl:call-template></xsl:variable>
    <xsl:choose>
      <xsl:when test="@ref = 'xml:lang' or @name = 'xml:lang'"><attribute name="xml:lang" type="lang"/></xsl:when>
      <xsl:when test="@ref and key('attribute', $local)"><xsl:apply-templates select="key('attribute', $local)[1]" mode="field"/></xsl:when>
      <xsl:when test="@ref or @use = 'prohibited' or not(@name) or contains(@name, ':')">
        <xsl:comment> left out: the attribute '<xsl:value-of select="concat(@ref, @name)"/>' </xsl:comment>
      </xsl:when>
      <xsl:otherwise><attribute name="{@name}"><xsl:call-template name="scalar"/></attribute></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
  <xsl:template match="node()" mode="field" priority="-1"/>
  <xsl:template match="node()" mode="content" priority="-1"/>

  <!-- the type, or the values, of an attribute or element -->
  <xsl:template name="scalar">
    <xsl:variable name="local"><xsl:call-template name="local"><xsl:with-param name="name" select="@type"/></xsl:call-template></xsl:variable>
    <xsl:choose>
      <xsl:when test="xs:simpleType"><xsl:apply-templates select="xs:simpleType" mode="values"/></xsl:when>
      <xsl:when test="key('type', $local)[self::xs:simpleType]"><xsl:apply-templates select="key('type', $local)[1]" mode="values"/></xsl:when>
      <xsl:otherwise><xsl:call-template name="type"><xsl:with-param name="type" select="@type"/></xsl:call-template></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="xs:simpleType" mode="values">
    <xsl:choose>
      <xsl:when test="xs:restriction/xs:enumeration[@value != ''] and count(xs:restriction/xs:enumeration) &lt; 255">
        <xsl:for-each select="xs:restriction/xs:enumeration[@value != '']"><value name="{@value}"/></xsl:for-each>
      </xsl:when>
      <xsl:when test="xs:restriction/@base">
        <xsl:call-template name="type"><xsl:with-param name="type" select="xs:restriction/@base"/></xsl:call-template>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template name="type">
    <xsl:param name="type"/>
    <xsl:variable name="local"><xsl:call-template name="local"><xsl:with-param name="name" select="$type"/></xsl:call-template></xsl:variable>
    <xsl:variable name="types" select="' boolean=bool byte=int8 short=int16 int=int32 long=int64 integer=int64 unsignedByte=uint8 unsignedShort=uint16 unsignedInt=uint32 unsignedLong=uint64 nonNegativeInteger=uint64 positiveInteger=uint64 double=double float=double decimal=double dateTime=datetime date=date time=time base64Binary=base64 hexBinary=hex language=lang anyURI=uri token=token NCName=token NMTOKEN=token Name=token ID=token IDREF=token QName=token normalizedString=token '"/>
    <xsl:if test="$local != '' and contains($types, concat(' ', $local, '='))">
      <xsl:attribute name="type"><xsl:value-of select="substring-before(substring-after($types, concat(' ', $local, '=')), ' ')"/></xsl:attribute>
    </xsl:if>
  </xsl:template>

  <xsl:template name="local">
    <xsl:param name="name"/>
    <xsl:choose>
      <xsl:when test="contains($name, ':')"><xsl:value-of select="substring-after($name, ':')"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="$name"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
