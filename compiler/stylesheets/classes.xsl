<?xml version="1.0" encoding="UTF-8"?>
<!-- A picture of the classes of the given schemas, for Graphviz: a table a class, an arrow to each class
     that a member holds, and a dashed one to each in which it is a payload. Others are a name only. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:key name="class" match="class" use="concat(../@name, ' ', @name)"/>
  <xsl:variable name="n" select="'&#10;'"/>
  <xsl:variable name="t" select="'&#9;'"/>

  <xsl:template match="/catalogue">
    <xsl:if test="@version != 1"><xsl:message terminate="yes">classes.xsl reads version 1 of the catalogue</xsl:message></xsl:if>
    <xsl:value-of select="concat('digraph classes {', $n)"/>
    <xsl:value-of select="concat($t, 'rankdir=LR;', $n, $t, 'nodesep=0.3;', $n, $t, 'ranksep=0.8;', $n)"/>
    <xsl:value-of select="concat($t, 'node [shape=plain, fontname=&quot;Helvetica&quot;, fontsize=11];', $n)"/>
    <xsl:value-of select="concat($t, 'edge [fontname=&quot;Helvetica&quot;, fontsize=9, color=&quot;#5c6370&quot;];', $n)"/>
    <xsl:apply-templates select="schema[@given]/class"/>
    <xsl:apply-templates select="schema[@given]/class//field[@class] | schema[@given]/class/extends"/>
    <xsl:value-of select="concat('}', $n)"/>
  </xsl:template>

  <xsl:template match="class">
    <xsl:value-of select="concat($t, '&quot;', ../@name, ':', @name, '&quot; [label=&lt;', $n)"/>
    <xsl:value-of select="concat($t, $t, '&lt;table border=&quot;0&quot; cellborder=&quot;1&quot; cellspacing=&quot;0&quot; cellpadding=&quot;4&quot; color=&quot;#9aa3b2&quot;&gt;', $n)"/>
    <xsl:value-of select="concat($t, $t, '&lt;tr&gt;&lt;td bgcolor=&quot;#dfe8f3&quot;&gt;&lt;b&gt;', @name, '&lt;/b&gt;&lt;/td&gt;&lt;/tr&gt;', $n)"/>
    <xsl:apply-templates select=".//field[@member]" mode="row"/>
    <xsl:value-of select="concat($t, $t, '&lt;/table&gt;&gt;];', $n)"/>
  </xsl:template>

  <xsl:template match="field" mode="row">
    <xsl:variable name="type">
      <xsl:choose>
        <xsl:when test="@type | @enum | @class"><xsl:value-of select="@type | @enum | @class"/></xsl:when>
        <xsl:when test="@shape = 'flag' or @shape = 'within'">bool</xsl:when>
        <xsl:otherwise><xsl:value-of select="@shape"/></xsl:otherwise>
      </xsl:choose>
    </xsl:variable>
    <xsl:variable name="many"><xsl:if test="@count">[]</xsl:if></xsl:variable>
    <xsl:value-of select="concat($t, $t, '&lt;tr&gt;&lt;td port=&quot;', @member, '&quot; align=&quot;left&quot;&gt;', @member, $many, ': ', $type, '&lt;/td&gt;&lt;/tr&gt;', $n)"/>
  </xsl:template>

  <xsl:template match="field">
    <xsl:variable name="from" select="ancestor::class"/>
    <xsl:call-template name="other"/>
    <xsl:value-of select="concat($t, '&quot;', $from/../@name, ':', $from/@name, '&quot;:', @member, ' -&gt; &quot;', @schema, ':', @class, '&quot; [label=&quot;')"/>
    <xsl:choose>
      <xsl:when test="@occurs = 'one'">1</xsl:when>
      <xsl:when test="@occurs = 'many'">*</xsl:when>
      <xsl:when test="@occurs = 'some'">1..*</xsl:when>
      <xsl:otherwise>0..1</xsl:otherwise>
    </xsl:choose>
    <xsl:value-of select="concat('&quot;];', $n)"/>
  </xsl:template>

  <xsl:template match="extends">
    <xsl:call-template name="other"/>
    <xsl:value-of select="concat($t, '&quot;', ../../@name, ':', ../@name, '&quot; -&gt; &quot;', @schema, ':', @class, '&quot; [style=dashed, arrowhead=empty];', $n)"/>
  </xsl:template>

  <xsl:template match="extends[@stream]">
    <xsl:value-of select="concat($t, 'stream [shape=ellipse];', $n)"/>
    <xsl:value-of select="concat($t, '&quot;', ../../@name, ':', ../@name, '&quot; -&gt; stream [style=dashed, arrowhead=empty];', $n)"/>
  </xsl:template>

  <!-- A class of a schema that was not given. -->
  <xsl:template name="other">
    <xsl:if test="not(key('class', concat(@schema, ' ', @class))/../@given)">
      <xsl:value-of select="concat($t, '&quot;', @schema, ':', @class, '&quot; [shape=box, style=rounded, color=&quot;#9aa3b2&quot;, fontcolor=&quot;#5c6370&quot;, label=&quot;', @class, '&quot;];', $n)"/>
    </xsl:if>
  </xsl:template>
</xsl:stylesheet>
