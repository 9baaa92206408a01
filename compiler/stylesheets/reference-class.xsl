<?xml version="1.0" encoding="UTF-8"?>
<!-- The page of a schema: its classes, their fields on the wire and in C, and what they are part of. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns="http://www.w3.org/1999/xhtml">
  <!-- by schema and name -->
  <xsl:key name="schema" match="schema" use="@name"/>
  <xsl:key name="class" match="class" use="concat(../@name, ' ', @name)"/>
  <xsl:key name="enum" match="enum" use="concat(../@name, ' ', @name)"/>
  <!-- what refers to a class, by the same -->
  <xsl:key name="payload" match="extends[@class]" use="concat(@schema, ' ', @class)"/>
  <xsl:key name="part" match="field[@class]" use="concat(@schema, ' ', @class)"/>
  <!-- the enums of the names of elements -->
  <xsl:key name="named" match="field[@shape = 'element']" use="concat(@schema, ' ', @enum)"/>
  <!-- classes by the one that they stand in -->
  <xsl:key name="inner" match="class[@of]" use="concat(../@name, ' ', @of)"/>
  <!-- enums by the class that they were made for -->
  <xsl:key name="own" match="enum[@of]" use="concat(../@name, ' ', @of)"/>

  <xsl:template name="schema">
    <h1><xsl:value-of select="@title"/><xsl:if test="not(@title)"><xsl:value-of select="@name"/></xsl:if></h1>
    <p class="facts">
      <xsl:apply-templates select="self::schema[@xep] | also" mode="xep"/>
      <code>#include &lt;<xsl:value-of select="@header"/>&gt;</code>
      <xsl:text> </xsl:text>
      <code><xsl:value-of select="@module"/></code>
    </p>
    <xsl:apply-templates select="doc"/>
    <xsl:if test="import">
      <p class="small">
        <xsl:text>Imports </xsl:text>
        <xsl:for-each select="import">
          <xsl:sort select="@schema"/>
          <xsl:if test="position() != 1">, </xsl:if>
          <a href="../{key('schema', @schema)/@prefix}/{@schema}.html"><xsl:value-of select="@schema"/></a>
        </xsl:for-each>
      </p>
    </xsl:if>
    <xsl:if test="count(class) &gt; 1">
      <nav class="toc" aria-label="Classes">
        <xsl:apply-templates select="class[not(@of)]" mode="toc"/>
        <xsl:for-each select="enum[not(@of)]"><a href="#{@name}">enum <xsl:value-of select="@name"/></a><xsl:text> </xsl:text></xsl:for-each>
      </nav>
    </xsl:if>
    <xsl:apply-templates select="class[not(@of)]"/>
    <xsl:apply-templates select="enum[not(@of)]"/>
  </xsl:template>

  <!-- A class, then those that stand in it. -->
  <xsl:template match="class" mode="toc">
    <a href="#{@name}"><xsl:if test="@of"><xsl:attribute name="class">inner</xsl:attribute></xsl:if><xsl:value-of select="@name"/></a>
    <xsl:text> </xsl:text>
    <xsl:apply-templates select="key('inner', concat(../@name, ' ', @name))" mode="toc"/>
  </xsl:template>

  <xsl:template match="schema | also" mode="xep">
    <a class="nowrap" href="https://xmpp.org/extensions/xep-{@xep}.html">XEP-<xsl:value-of select="@xep"/></a>
    <xsl:if test="self::also"><xsl:value-of select="concat(' ', @title)"/></xsl:if>
    <xsl:if test="@status">
      <xsl:text> </xsl:text>
      <span class="badge"><xsl:value-of select="@status"/></span>
    </xsl:if>
    <xsl:if test="@version"><xsl:value-of select="concat(' version ', @version)"/></xsl:if>
    <xsl:text> · </xsl:text>
  </xsl:template>

  <xsl:template match="doc"><p><xsl:value-of select="."/></p></xsl:template>

  <xsl:template match="class">
    <xsl:variable name="own" select="key('own', concat(../@name, ' ', @name))"/>
    <xsl:value-of select="'&#10;'"/>
    <section id="{@name}" class="class">
      <h2>
        <a class="self" href="#{@name}"><xsl:value-of select="@name"/></a>
        <xsl:text> </xsl:text>
        <code>struct <xsl:value-of select="@c"/></code>
      </h2>
      <p class="wire"><xsl:call-template name="on-wire"/></p>
      <xsl:apply-templates select="doc"/>
      <xsl:call-template name="uses"/>
      <xsl:if test="field">
        <table class="fields">
          <thead><tr><th scope="col">On the wire</th><th scope="col">Member</th><th scope="col">Type</th><th scope="col">Occurs</th><th scope="col">Meaning</th></tr></thead>
          <tbody><xsl:apply-templates select="field"/></tbody>
        </table>
      </xsl:if>
      <xsl:if test="not(field)"><p class="small">It has no fields.</p></xsl:if>
      <xsl:call-template name="in-c"/>
      <xsl:apply-templates select="$own"/>
      <xsl:call-template name="payloads"/>
    </section>
    <xsl:apply-templates select="key('inner', concat(../@name, ' ', @name))"/>
  </xsl:template>

  <!-- <element xmlns='…'>, or what stands for it -->
  <xsl:template name="on-wire">
    <xsl:choose>
      <xsl:when test="@form">The data form of <code><xsl:value-of select="@form"/></code></xsl:when>
      <xsl:when test="@element"><code>&lt;<xsl:value-of select="@element"/>&gt;</code></xsl:when>
      <xsl:when test="field[@shape = 'element']">
        <xsl:text>One of the elements of </xsl:text>
        <xsl:for-each select="field[@shape = 'element']"><a href="#{@enum}"><xsl:value-of select="@enum"/></a></xsl:for-each>
      </xsl:when>
      <xsl:when test="@of">
        <xsl:variable name="use" select="key('part', concat(../@name, ' ', @name))[1]"/>
        <code>&lt;<xsl:value-of select="$use/@name"/>&gt;</code>
        <xsl:text> in </xsl:text>
        <a href="#{@of}"><xsl:value-of select="@of"/></a>
      </xsl:when>
      <xsl:otherwise>An element that is named where it is used</xsl:otherwise>
    </xsl:choose>
    <xsl:if test="namespace">
      <xsl:text> in </xsl:text>
      <xsl:call-template name="namespaces"/>
    </xsl:if>
    <xsl:if test="@unknown = 'reject'">; content that is not known is an error</xsl:if>
    <xsl:if test="@unknown = 'drop' and not(@form)">; content that is not known is forgotten</xsl:if>
    <xsl:if test="@secret">; <span class="badge warn">secret</span></xsl:if>
  </xsl:template>

  <xsl:template name="namespaces">
    <xsl:for-each select="namespace">
      <xsl:if test="position() != 1"><xsl:text> </xsl:text></xsl:if>
      <code class="ns"><xsl:value-of select="@name"/></code>
    </xsl:for-each>
    <xsl:if test="not(namespace)">–</xsl:if>
  </xsl:template>

  <!-- A link to a class or an enum. -->
  <xsl:template name="link">
    <xsl:param name="name"/>
    <xsl:param name="schema" select="@schema"/>
    <xsl:param name="text" select="$name"/>
    <xsl:choose>
      <xsl:when test="$schema = ancestor::schema/@name"><a href="#{$name}"><xsl:value-of select="$text"/></a></xsl:when>
      <xsl:otherwise><a href="../{key('schema', $schema)/@prefix}/{$schema}.html#{$name}"><xsl:value-of select="$text"/></a></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- Where it stands: what it extends, and whose child it is. -->
  <xsl:template name="uses">
    <xsl:variable name="parts" select="key('part', concat(../@name, ' ', @name))[not(ancestor::class/@form or ancestor::class/@name = current()/@of)]"/>
    <xsl:variable name="here" select="../@name"/>
    <xsl:if test="extends or $parts">
      <ul class="uses">
        <xsl:for-each select="extends">
          <li>
            <xsl:text>in </xsl:text>
            <xsl:choose>
              <xsl:when test="@stream">a stream, at its first level: <code><xsl:value-of select="@send"/>()</code>, <code><xsl:value-of select="@on"/>()</code></xsl:when>
              <xsl:otherwise>
                <xsl:call-template name="link"><xsl:with-param name="name" select="@class"/></xsl:call-template>
                <xsl:text>: </xsl:text>
                <code><xsl:value-of select="@accessor"/>()</code>
                <xsl:if test="@request">, <code><xsl:value-of select="@request"/>()</code></xsl:if>
                <xsl:if test="@on">, <code><xsl:value-of select="@on"/>()</code></xsl:if>
                <xsl:if test="@occurs = 'many'">; there may be many</xsl:if>
                <xsl:if test="@from">; only from the own account</xsl:if>
              </xsl:otherwise>
            </xsl:choose>
          </li>
        </xsl:for-each>
        <xsl:if test="$parts">
          <li>
            <xsl:text>part of </xsl:text>
            <xsl:for-each select="$parts">
              <xsl:sort select="ancestor::schema/@name"/>
              <xsl:if test="position() != 1">, </xsl:if>
              <xsl:variable name="class" select="ancestor::class"/>
              <xsl:choose>
                <xsl:when test="ancestor::schema/@name = $here"><a href="#{$class/@name}/{@member}"><xsl:value-of select="concat($class/@name, '.', @member)"/></a></xsl:when>
                <xsl:otherwise><a href="../{ancestor::schema/@prefix}/{ancestor::schema/@name}.html#{$class/@name}/{@member}"><xsl:value-of select="concat($class/@name, '.', @member)"/></a></xsl:otherwise>
              </xsl:choose>
            </xsl:for-each>
          </li>
        </xsl:if>
      </ul>
    </xsl:if>
  </xsl:template>

  <!-- Which payloads others say that it can hold. -->
  <xsl:template name="payloads">
    <xsl:variable name="payloads" select="key('payload', concat(../@name, ' ', @name))/.."/>
    <xsl:variable name="here" select="../@name"/>
    <xsl:if test="$payloads">
      <details>
        <summary><xsl:value-of select="concat('Payloads: ', count($payloads))"/></summary>
        <ul class="payloads">
          <xsl:for-each select="$payloads">
            <xsl:sort select="@name"/>
            <li><a href="../{../@prefix}/{../@name}.html#{@name}"><xsl:value-of select="@name"/></a></li>
          </xsl:for-each>
        </ul>
      </details>
    </xsl:if>
  </xsl:template>

  <xsl:template match="field">
    <xsl:variable name="id"><xsl:call-template name="id"/></xsl:variable>
    <xsl:value-of select="'&#10;'"/>
    <tr id="{$id}">
      <td data-label="On the wire"><xsl:call-template name="place"/><xsl:apply-templates select="." mode="wire"/></td>
      <td data-label="Member">
        <xsl:choose>
          <xsl:when test="@member">
            <a class="self" href="#{$id}"><code><xsl:value-of select="@member"/></code></a>
            <xsl:if test="@count | @has"><xsl:text> </xsl:text><code class="second"><xsl:value-of select="@count | @has"/></code></xsl:if>
          </xsl:when>
          <xsl:otherwise>–</xsl:otherwise>
        </xsl:choose>
      </td>
      <td data-label="Type"><xsl:call-template name="type"/></td>
      <td data-label="Occurs"><xsl:call-template name="occurs"/></td>
      <td data-label="Meaning">
        <xsl:if test="not(doc | @absent | @on-unknown | @duplicate | @unique | @getter | @deprecated | @secret)">
          <xsl:attribute name="class">none</xsl:attribute>
          <xsl:text> </xsl:text>
        </xsl:if>
        <xsl:call-template name="meaning"/>
      </td>
    </tr>
    <xsl:apply-templates select="field"/>
  </xsl:template>

  <!-- class/member, which no other has; a wrapper without a member is called by where it stands -->
  <xsl:template name="id">
    <xsl:value-of select="concat(ancestor::class/@name, '/')"/>
    <xsl:choose>
      <xsl:when test="@member"><xsl:value-of select="@member"/></xsl:when>
      <xsl:otherwise>
        <xsl:for-each select="ancestor-or-self::field"><xsl:value-of select="concat(count(preceding-sibling::field) + 1, '/')"/></xsl:for-each>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- In which tag or wrapper of its class it stands. -->
  <xsl:template name="place">
    <xsl:for-each select="ancestor::field">
      <span class="outer">
        <xsl:choose>
          <xsl:when test="@name"><code>&lt;<xsl:value-of select="@name"/>&gt;</code></xsl:when>
          <xsl:otherwise><xsl:value-of select="@member"/></xsl:otherwise>
        </xsl:choose>
        <xsl:text> › </xsl:text>
      </span>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="field" mode="wire">
    <xsl:choose>
      <xsl:when test="@shape = 'attribute'"><code><xsl:if test="@prefix"><xsl:value-of select="concat(@prefix, ':')"/></xsl:if><xsl:value-of select="@name"/>="…"</code></xsl:when>
      <xsl:when test="@shape = 'text'">its text</xsl:when>
      <xsl:when test="@shape = 'child-text'"><code>&lt;<xsl:value-of select="@name"/>&gt;…&lt;/<xsl:value-of select="@name"/>&gt;</code></xsl:when>
      <xsl:when test="@shape = 'child-attribute'"><code>&lt;<xsl:value-of select="concat(@name, ' ', @attribute)"/>="…"/&gt;</code></xsl:when>
      <xsl:when test="@shape = 'flag'"><code>&lt;<xsl:value-of select="@name"/>/&gt;</code></xsl:when>
      <xsl:when test="@shape = 'tag'">one of several elements</xsl:when>
      <xsl:when test="(@shape = 'child' or @shape = 'within') and @name"><code>&lt;<xsl:value-of select="@name"/>&gt;</code></xsl:when>
      <xsl:when test="@shape = 'child'">an element of its class</xsl:when>
      <xsl:when test="@shape = 'any' and @name"><code>&lt;<xsl:value-of select="@name"/>&gt;</code> in any namespace</xsl:when>
      <xsl:when test="@shape = 'any'">any element</xsl:when>
      <xsl:when test="@shape = 'raw'">its content</xsl:when>
      <xsl:when test="@shape = 'element'">its name</xsl:when>
      <xsl:when test="@shape = 'namespace'">its namespace</xsl:when>
      <xsl:when test="@shape = 'field'">field <code><xsl:value-of select="@name"/></code></xsl:when>
      <xsl:otherwise>the form itself</xsl:otherwise>
    </xsl:choose>
    <!-- the namespace, where it is not that of the class -->
    <xsl:if test="namespace[1]/@name != ancestor::class/namespace[1]/@name or (namespace and not(ancestor::class/namespace))">
      <xsl:if test="@prefix != 'xml' or not(@prefix)">
        <xsl:text> </xsl:text>
        <xsl:call-template name="namespaces"/>
      </xsl:if>
    </xsl:if>
  </xsl:template>

  <xsl:template name="type">
    <xsl:choose>
      <xsl:when test="@enum"><xsl:call-template name="link"><xsl:with-param name="name" select="@enum"/></xsl:call-template></xsl:when>
      <xsl:when test="@class"><xsl:call-template name="link"><xsl:with-param name="name" select="@class"/></xsl:call-template></xsl:when>
      <xsl:when test="@type"><a href="../types.html#{@type}"><xsl:value-of select="@type"/></a></xsl:when>
      <xsl:when test="@shape = 'flag' or (@shape = 'within' and @member)">there or not</xsl:when>
      <xsl:when test="@shape = 'any'">known or not</xsl:when>
      <xsl:otherwise>–</xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@min | @max">
      <xsl:text> </xsl:text>
      <span class="nowrap">
        <xsl:choose>
          <xsl:when test="@min and @max"><xsl:value-of select="concat(@min, ' to ', @max)"/></xsl:when>
          <xsl:when test="@min"><xsl:value-of select="concat('from ', @min)"/></xsl:when>
          <xsl:otherwise><xsl:value-of select="concat('to ', @max)"/></xsl:otherwise>
        </xsl:choose>
      </span>
    </xsl:if>
    <xsl:if test="@max-length"><xsl:value-of select="concat(' of at most ', @max-length, ' bytes')"/></xsl:if>
  </xsl:template>

  <xsl:template name="occurs">
    <xsl:choose>
      <xsl:when test="@occurs = 'one'"><strong>required</strong></xsl:when>
      <xsl:when test="@occurs = 'many'">any number</xsl:when>
      <xsl:when test="@occurs = 'some'"><strong>one or more</strong></xsl:when>
      <xsl:otherwise>optional</xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@list"><xsl:value-of select="concat(', ', @list, ' between')"/></xsl:if>
  </xsl:template>

  <xsl:template name="meaning">
    <xsl:if test="@deprecated"><span class="badge">deprecated</span><xsl:text> </xsl:text></xsl:if>
    <xsl:if test="@secret"><span class="badge warn">secret</span><xsl:text> </xsl:text></xsl:if>
    <xsl:if test="doc"><xsl:value-of select="concat(doc, ' ')"/></xsl:if>
    <xsl:if test="@absent"><span class="rule">absent means <code><xsl:value-of select="@absent"/><xsl:if test="@absent = ''">""</xsl:if></code></span><xsl:text> </xsl:text></xsl:if>
    <xsl:if test="@on-unknown"><span class="rule">unreadable means <code><xsl:value-of select="@on-unknown"/></code></span><xsl:text> </xsl:text></xsl:if>
    <xsl:if test="@duplicate"><span class="rule">a second one is an error</span><xsl:text> </xsl:text></xsl:if>
    <xsl:if test="@unique"><span class="rule">one per <code><xsl:value-of select="@unique"/></code></span><xsl:text> </xsl:text></xsl:if>
    <xsl:if test="@getter | @finder | @lookup">
      <span class="rule">
        <xsl:for-each select="@getter | @finder | @lookup">
          <xsl:if test="position() != 1"><xsl:text> </xsl:text></xsl:if>
          <code><xsl:value-of select="."/>()</code>
        </xsl:for-each>
      </span>
    </xsl:if>
  </xsl:template>

  <!-- The struct, as the header has it, and the functions named after it. -->
  <xsl:template name="in-c">
    <xsl:variable name="n" select="'&#10;'"/>
    <details>
      <summary>In C</summary>
      <pre><code>
        <xsl:value-of select="concat('struct ', @c, ' {', $n)"/>
        <xsl:for-each select=".//field[@member]">
          <xsl:value-of select="concat('    ', @declaration, ';', $n)"/>
          <xsl:if test="@count"><xsl:value-of select="concat('    size_t ', @count, ';', $n)"/></xsl:if>
          <xsl:if test="@has"><xsl:value-of select="concat('    bool ', @has, ';', $n)"/></xsl:if>
        </xsl:for-each>
        <xsl:if test="@unknown = 'keep'"><xsl:value-of select="concat('    const struct xso_kept *unknown;', $n)"/></xsl:if>
        <xsl:value-of select="concat('};', $n)"/>
      </code></pre>
      <p class="small">
        <xsl:variable name="c" select="@c"/>
        <xsl:choose>
          <xsl:when test="@form"><code><xsl:value-of select="$c"/>_read()</code>, <code><xsl:value-of select="$c"/>_write()</code></xsl:when>
          <xsl:when test="@element or field[@shape = 'element']">
            <code><xsl:value-of select="$c"/>_any()</code>, <code><xsl:value-of select="$c"/>_from()</code>, <code><xsl:value-of select="$c"/>_decode()</code>, <code><xsl:value-of select="$c"/>_encode()</code>
          </xsl:when>
          <xsl:otherwise>It is read and written with what it is part of.</xsl:otherwise>
        </xsl:choose>
        <xsl:if test="@check">; checked by <code><xsl:value-of select="@check"/>()</code></xsl:if>
      </p>
    </details>
  </xsl:template>

  <xsl:template match="enum">
    <xsl:value-of select="'&#10;'"/>
    <section id="{@name}" class="enum">
      <h3><a class="self" href="#{@name}"><xsl:value-of select="@name"/></a><xsl:text> </xsl:text><code>enum <xsl:value-of select="@c"/></code></h3>
      <xsl:apply-templates select="doc"/>
      <table class="values">
        <tbody>
          <xsl:for-each select="value">
            <tr>
              <td><xsl:choose><xsl:when test="@name"><code><xsl:value-of select="@name"/><xsl:if test="@name = ''">""</xsl:if></code></xsl:when><xsl:otherwise>none</xsl:otherwise></xsl:choose></td>
              <td><code><xsl:value-of select="@c"/></code></td>
              <td><xsl:value-of select="doc"/><xsl:if test="@number = 0 and @name"> also when it is absent</xsl:if><xsl:text> </xsl:text></td>
            </tr>
          </xsl:for-each>
        </tbody>
      </table>
    </section>
  </xsl:template>
</xsl:stylesheet>
