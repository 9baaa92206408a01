<?xml version="1.0" encoding="UTF-8"?>
<!-- A folder of HTML about the schemas of an xso-catalogue(5): an index by XEP, one of elements, a page a
     schema, and a search that needs no server. It is read without scripts, too. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
    xmlns:exsl="http://exslt.org/common" xmlns="http://www.w3.org/1999/xhtml"
    extension-element-prefixes="exsl">
  <xsl:import href="reference-class.xsl"/>
  <xsl:import href="reference-types.xsl"/>
  <xsl:import href="reference-files.xsl"/>
  <xsl:output method="text"/>
  <xsl:variable name="n" select="'&#10;'"/>

  <xsl:template match="/catalogue">
    <xsl:if test="@version != 1"><xsl:message terminate="yes">reference.xsl reads version 1 of the catalogue</xsl:message></xsl:if>
    <xsl:call-template name="write"><xsl:with-param name="file" select="'index.html'"/></xsl:call-template>
    <xsl:call-template name="write"><xsl:with-param name="file" select="'elements.html'"/></xsl:call-template>
    <xsl:call-template name="write"><xsl:with-param name="file" select="'types.html'"/></xsl:call-template>
    <xsl:for-each select="schema">
      <xsl:call-template name="write">
        <xsl:with-param name="file" select="concat(@prefix, '/', @name, '.html')"/>
        <xsl:with-param name="root" select="'../'"/>
      </xsl:call-template>
    </xsl:for-each>
    <exsl:document href="style.css" method="text"><xsl:call-template name="style"/></exsl:document>
    <exsl:document href="search.js" method="text"><xsl:call-template name="search"/></exsl:document>
    <exsl:document href="words.js" method="text">
      <xsl:value-of select="concat('const words = [', $n)"/>
      <xsl:apply-templates select="schema | schema/class" mode="words"/>
      <xsl:value-of select="concat('];', $n)"/>
    </exsl:document>
  </xsl:template>

  <!-- A page: HTML in the syntax of XML, so that tools of either read it. -->
  <xsl:template name="write">
    <xsl:param name="file"/>
    <xsl:param name="root"/>
    <exsl:document href="{$file}" method="xml" encoding="UTF-8" omit-xml-declaration="yes" doctype-system="about:legacy-compat">
      <html lang="en" data-root="{$root}">
        <head>
          <meta charset="UTF-8"/>
          <meta name="viewport" content="width=device-width, initial-scale=1"/>
          <meta name="color-scheme" content="light dark"/>
          <title>
            <xsl:choose>
              <xsl:when test="$file = 'index.html'">xso reference</xsl:when>
              <xsl:when test="$file = 'elements.html'">Elements – xso reference</xsl:when>
              <xsl:when test="$file = 'types.html'">Types – xso reference</xsl:when>
              <xsl:otherwise><xsl:value-of select="concat(@name, ' – xso reference')"/></xsl:otherwise>
            </xsl:choose>
          </title>
          <link rel="stylesheet" href="{$root}style.css"/>
          <script src="{$root}search.js" defer="defer"><xsl:text> </xsl:text></script>
        </head>
        <xsl:value-of select="$n"/>
        <body>
          <header class="top">
            <nav>
              <a class="home" href="{$root}index.html">xso</a>
              <a href="{$root}elements.html">Elements</a>
              <a href="{$root}types.html">Types</a>
            </nav>
            <form class="search" role="search" hidden="hidden">
              <input type="search" placeholder="Search: delay, urn:xmpp:mam:2, xmpp_iq …" aria-label="Search the reference" autocomplete="off"/>
              <ol class="found" hidden="hidden"><li>–</li></ol>
            </form>
          </header>
          <xsl:value-of select="$n"/>
          <main>
            <xsl:choose>
              <xsl:when test="$file = 'index.html'"><xsl:call-template name="index"/></xsl:when>
              <xsl:when test="$file = 'elements.html'"><xsl:call-template name="elements"/></xsl:when>
              <xsl:when test="$file = 'types.html'"><xsl:call-template name="types"/></xsl:when>
              <xsl:otherwise><xsl:call-template name="schema"/></xsl:otherwise>
            </xsl:choose>
          </main>
          <xsl:value-of select="$n"/>
        </body>
      </html>
      <xsl:value-of select="$n"/>
    </exsl:document>
  </xsl:template>

  <xsl:template name="index">
    <h1>Reference</h1>
    <p>
      <xsl:value-of select="concat('The ', count(schema), ' schemas with ', count(schema/class), ' classes, by XEP. ')"/>
      <xsl:text>A class is an element on the wire and a struct in C; a page says which field is which. </xsl:text>
      <xsl:text>Those that are of no XEP stand at the end. All elements are </xsl:text>
      <a href="elements.html">listed by name</a>
      <xsl:text>.</xsl:text>
    </p>
    <table class="index xeps">
      <thead><tr><th scope="col">Source</th><th scope="col">Title</th><th scope="col">Status</th><th scope="col">Schema</th><th scope="col">Classes</th></tr></thead>
      <tbody>
        <xsl:apply-templates select="schema[@xep] | schema/also" mode="index">
          <xsl:sort select="@xep"/>
          <xsl:sort select="ancestor-or-self::schema/@name"/>
        </xsl:apply-templates>
        <xsl:apply-templates select="schema[not(@xep)]" mode="index"><xsl:sort select="@name"/></xsl:apply-templates>
      </tbody>
    </table>
  </xsl:template>

  <xsl:template match="schema | also" mode="index">
    <xsl:variable name="schema" select="ancestor-or-self::schema"/>
    <xsl:variable name="page" select="concat($schema/@prefix, '/', $schema/@name, '.html')"/>
    <xsl:value-of select="$n"/>
    <tr>
      <td data-label="Source">
        <xsl:choose>
          <xsl:when test="@xep"><a class="nowrap" href="https://xmpp.org/extensions/xep-{@xep}.html">XEP-<xsl:value-of select="@xep"/></a></xsl:when>
          <xsl:otherwise>–</xsl:otherwise>
        </xsl:choose>
      </td>
      <td data-label="Title"><a href="{$page}"><xsl:value-of select="@title"/><xsl:if test="not(@title)"><xsl:value-of select="$schema/@name"/></xsl:if></a></td>
      <td data-label="Status"><xsl:value-of select="@status"/><xsl:if test="not(@status)">–</xsl:if></td>
      <td data-label="Schema"><a href="{$page}"><code><xsl:value-of select="$schema/@name"/></code></a></td>
      <td data-label="Classes" class="classes">
        <xsl:for-each select="$schema/class[not(@of)]">
          <xsl:if test="position() != 1">, </xsl:if>
          <a href="{$page}#{@name}"><xsl:value-of select="@name"/></a>
        </xsl:for-each>
        <xsl:if test="not($schema/class)">–</xsl:if>
      </td>
    </tr>
  </xsl:template>

  <!-- Every element that is a class, whatever its place; those that are values of a field are searched for. -->
  <xsl:template name="elements">
    <h1>Elements</h1>
    <p>
      <xsl:text>The elements that are classes, by name and namespace. One without a namespace is named, and gets it, where it is used. </xsl:text>
      <xsl:text>Elements that are a value of a field, and attributes, are on the pages of their schemas.</xsl:text>
    </p>
    <table class="index elements">
      <thead><tr><th scope="col">Element</th><th scope="col">Namespace</th><th scope="col">Class</th><th scope="col">Schema</th></tr></thead>
      <tbody>
        <xsl:for-each select="schema/class[@element] | schema/enum[substring(@name, string-length(@name) - 7) = '-element' and key('named', concat(../@name, ' ', @name))]/value[@name] | schema/class/field[@shape = 'child' and key('class', concat(@schema, ' ', @class))[@of]] | schema/class/field//field[@shape = 'child' and key('class', concat(@schema, ' ', @class))[@of]]">
          <xsl:sort select="translate(self::class/@element | self::value/@name | self::field/@name, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', 'abcdefghijklmnopqrstuvwxyz')"/>
          <xsl:sort select="namespace/@name"/>
          <xsl:apply-templates select="." mode="element"/>
        </xsl:for-each>
      </tbody>
    </table>
  </xsl:template>

  <xsl:template match="class" mode="element">
    <xsl:call-template name="element"><xsl:with-param name="name" select="@element"/></xsl:call-template>
  </xsl:template>

  <!-- one of the names of a class's element -->
  <xsl:template match="value" mode="element">
    <xsl:variable name="name" select="@name"/>
    <xsl:for-each select="key('class', concat(../../@name, ' ', ../@of))">
      <xsl:call-template name="element"><xsl:with-param name="name" select="$name"/></xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <!-- an inline class, which its parent names -->
  <xsl:template match="field" mode="element">
    <xsl:variable name="name" select="@name"/>
    <xsl:for-each select="key('class', concat(@schema, ' ', @class))">
      <xsl:call-template name="element"><xsl:with-param name="name" select="$name"/></xsl:call-template>
    </xsl:for-each>
  </xsl:template>

  <xsl:template name="element">
    <xsl:param name="name"/>
    <xsl:variable name="page" select="concat(../@prefix, '/', ../@name, '.html')"/>
    <xsl:value-of select="$n"/>
    <tr>
      <td data-label="Element"><a href="{$page}#{@name}"><code>&lt;<xsl:value-of select="$name"/>&gt;</code></a></td>
      <td data-label="Namespace"><xsl:call-template name="namespaces"/></td>
      <td data-label="Class"><xsl:value-of select="@name"/></td>
      <td data-label="Schema"><a href="{$page}"><xsl:value-of select="../@name"/></a></td>
    </tr>
  </xsl:template>

  <!-- What is searched: what to show, where it is, and more words to find it by. -->
  <xsl:template match="schema" mode="words">
    <xsl:variable name="xep"><xsl:if test="@xep"><xsl:value-of select="concat('XEP-', @xep, ' ')"/></xsl:if></xsl:variable>
    <xsl:variable name="also"><xsl:for-each select="also"><xsl:value-of select="concat('XEP-', @xep, ' ', @title, ' ')"/></xsl:for-each></xsl:variable>
    <xsl:call-template name="word">
      <xsl:with-param name="name" select="@name"/>
      <xsl:with-param name="about" select="concat($xep, @title)"/>
      <xsl:with-param name="place" select="concat(@prefix, '/', @name, '.html')"/>
      <xsl:with-param name="more" select="concat($also, @header, ' ', @module)"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template match="class" mode="words">
    <xsl:variable name="element"><xsl:choose>
      <xsl:when test="@element and namespace"><xsl:value-of select="concat('&lt;', @element, ' xmlns=', namespace/@name, '&gt; ')"/></xsl:when>
      <xsl:when test="@form"><xsl:value-of select="concat('form ', @form, ' ')"/></xsl:when>
    </xsl:choose></xsl:variable>
    <xsl:variable name="more">
      <xsl:for-each select="namespace[position() != 1]"><xsl:value-of select="concat(@name, ' ')"/></xsl:for-each>
      <xsl:for-each select=".//field[@name or @member]"><xsl:value-of select="concat(@name, ' ')"/><xsl:if test="not(@name = @member)"><xsl:value-of select="concat(@member, ' ')"/></xsl:if></xsl:for-each>
      <xsl:for-each select="extends/@accessor"><xsl:value-of select="concat(., ' ')"/></xsl:for-each>
    </xsl:variable>
    <xsl:call-template name="word">
      <xsl:with-param name="name" select="@name"/>
      <xsl:with-param name="about" select="concat($element, 'struct ', @c)"/>
      <xsl:with-param name="place" select="concat(../@prefix, '/', ../@name, '.html#', @name)"/>
      <xsl:with-param name="more" select="$more"/>
    </xsl:call-template>
  </xsl:template>

  <xsl:template name="word">
    <xsl:param name="name"/>
    <xsl:param name="about"/>
    <xsl:param name="place"/>
    <xsl:param name="more"/>
    <xsl:text>[</xsl:text>
    <xsl:call-template name="quoted"><xsl:with-param name="text" select="$name"/></xsl:call-template>
    <xsl:text>, </xsl:text>
    <xsl:call-template name="quoted"><xsl:with-param name="text" select="$about"/></xsl:call-template>
    <xsl:text>, </xsl:text>
    <xsl:call-template name="quoted"><xsl:with-param name="text" select="$place"/></xsl:call-template>
    <xsl:text>, </xsl:text>
    <xsl:call-template name="quoted"><xsl:with-param name="text" select="normalize-space($more)"/></xsl:call-template>
    <xsl:value-of select="concat('],', $n)"/>
  </xsl:template>

  <!-- A text as a string of the script's. -->
  <xsl:template name="quoted">
    <xsl:param name="text"/>
    <xsl:text>"</xsl:text>
    <xsl:call-template name="escaped"><xsl:with-param name="text" select="$text"/></xsl:call-template>
    <xsl:text>"</xsl:text>
  </xsl:template>

  <xsl:template name="escaped">
    <xsl:param name="text"/>
    <xsl:variable name="first" select="substring(translate($text, translate($text, '&quot;\', ''), ''), 1, 1)"/>
    <xsl:choose>
      <xsl:when test="$first">
        <xsl:value-of select="concat(substring-before($text, $first), '\', $first)"/>
        <xsl:call-template name="escaped"><xsl:with-param name="text" select="substring-after($text, $first)"/></xsl:call-template>
      </xsl:when>
      <xsl:otherwise><xsl:value-of select="$text"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>
</xsl:stylesheet>
