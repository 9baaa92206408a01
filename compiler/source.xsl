<?xml version="1.0" encoding="UTF-8"?>
<!-- Prints the tables of a resolved schema. One line of output is one value-of. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:variable name="n" select="'&#10;'"/>
  <xsl:variable name="t" select="'&#9;'"/>

  <xsl:template match="resolved">
    <xsl:value-of select="concat('/* Printed by xsoc from ', @schema, '.xml: do not edit. */', $n)"/>
    <xsl:value-of select="concat('#include &lt;', @header, '&gt;', $n, $n, '#include &lt;stddef.h&gt;', $n, $n)"/>
    <xsl:call-template name="strings"/>
    <xsl:call-template name="indexes"/>
    <xsl:apply-templates select="extras"/>
    <xsl:apply-templates select=".//enum"/>
    <xsl:apply-templates select="content" mode="declare"/>
    <xsl:apply-templates select="content | class"/>
    <xsl:call-template name="module"/>
  </xsl:template>

  <xsl:template name="strings">
    <xsl:value-of select="concat('/* Every string once; the tables have the offsets. */', $n)"/>
    <xsl:value-of select="concat('static const struct strings {', $n)"/>
    <xsl:for-each select="string"><xsl:value-of select="concat($t, 'char ', @id, '[', @size, '];', $n)"/></xsl:for-each>
    <xsl:value-of select="concat($t, 'char end[7]; /* eight bytes of each can be read */', $n)"/>
    <xsl:value-of select="concat('} strings = {', $n)"/>
    <xsl:for-each select="string"><xsl:value-of select="concat($t, @c, ',', $n)"/></xsl:for-each>
    <xsl:value-of select="concat($t, '&quot;&quot;,', $n)"/>
    <xsl:value-of select="concat('};', $n, $n, '#define S(string) offsetof(struct strings, string)', $n)"/>
    <xsl:value-of select="concat('#define N(string) (sizeof strings.string - 1)', $n)"/>
  </xsl:template>

  <!-- Indexes count from 1 in rows: 0 is none. -->
  <xsl:template name="indexes">
    <xsl:value-of select="concat($n, '/* What rows call classes, enums and extras: 1 + index in the lists at the end. */', $n)"/>
    <xsl:call-template name="index"><xsl:with-param name="list" select="listed-class"/><xsl:with-param name="zero" select="'C_'"/></xsl:call-template>
    <xsl:if test="listed-enum">
      <xsl:call-template name="index"><xsl:with-param name="list" select="listed-enum"/><xsl:with-param name="zero" select="'V_'"/></xsl:call-template>
    </xsl:if>
    <xsl:if test="extras/extra">
      <xsl:call-template name="index"><xsl:with-param name="list" select="extras/extra"/><xsl:with-param name="zero" select="'E_'"/></xsl:call-template>
    </xsl:if>
  </xsl:template>

  <xsl:template name="index">
    <xsl:param name="list"/>
    <xsl:param name="zero"/>
    <xsl:value-of select="concat('enum {', $n, $t, $zero, ',', $n)"/>
    <xsl:for-each select="$list"><xsl:value-of select="concat($t, @constant, ',', $n)"/></xsl:for-each>
    <xsl:value-of select="concat('};', $n)"/>
  </xsl:template>

  <xsl:template match="extras[extra]">
    <xsl:value-of select="concat($n, 'static const struct xso_extra extras[] = {', $n)"/>
    <xsl:for-each select="extra">
      <xsl:value-of select="concat($t, '[', @constant, ' - 1] = {', $n)"/>
      <xsl:if test="@min"><xsl:value-of select="concat($t, $t, '.has_min = true,', $n, $t, $t, '.min = ', @min, ',', $n)"/></xsl:if>
      <xsl:if test="@max"><xsl:value-of select="concat($t, $t, '.has_max = true,', $n, $t, $t, '.max = ', @max, ',', $n)"/></xsl:if>
      <xsl:if test="@max-length"><xsl:value-of select="concat($t, $t, '.max_length = ', @max-length, ',', $n)"/></xsl:if>
      <xsl:if test="@expected"><xsl:value-of select="concat($t, $t, '.expected = S(', @expected, '),', $n)"/></xsl:if>
      <xsl:if test="@attribute"><xsl:value-of select="concat($t, $t, '.attribute = S(', @attribute, '),', $n)"/></xsl:if>
      <xsl:if test="@prefix"><xsl:value-of select="concat($t, $t, '.prefix = S(', @prefix, '),', $n)"/></xsl:if>
      <xsl:if test="@absent"><xsl:value-of select="concat($t, $t, '.absent = S(', @absent, '),', $n)"/></xsl:if>
      <xsl:if test="@on-unknown"><xsl:value-of select="concat($t, $t, '.on_unknown = ', @on-unknown, ',', $n)"/></xsl:if>
      <xsl:if test="@list"><xsl:value-of select="concat($t, $t, '.list = &quot;', @list, '&quot;[0],', $n)"/></xsl:if>
      <xsl:value-of select="concat($t, '},', $n)"/>
    </xsl:for-each>
    <xsl:value-of select="concat('};', $n)"/>
  </xsl:template>

  <xsl:template match="enum">
    <xsl:value-of select="concat($n, 'static const uint16_t ', @local, '_texts[] = {', $n)"/>
    <xsl:for-each select="enumerator[@string]"><xsl:value-of select="concat($t, '[', @name, '] = S(', @string, '),', $n)"/></xsl:for-each>
    <xsl:value-of select="concat('};', $n, $n)"/>
    <xsl:call-template name="lookup"/>
    <xsl:value-of select="concat('const struct xso_enum ', @tag, '_enum = {', $n)"/>
    <xsl:value-of select="concat($t, '.strings = (const char *)&amp;strings,', $n)"/>
    <xsl:value-of select="concat($t, '.texts = ', @local, '_texts,', $n)"/>
    <xsl:value-of select="concat($t, '.lookup = ', @local, '_lookup,', $n)"/>
    <xsl:value-of select="concat($t, '.name = S(', @name, '),', $n)"/>
    <xsl:value-of select="concat($t, '.n_texts = sizeof ', @local, '_texts / sizeof *', @local, '_texts,', $n)"/>
    <xsl:value-of select="concat($t, '.lookup_bits = ', @bits, ',', $n, '};', $n)"/>
  </xsl:template>

  <xsl:template name="lookup">
    <xsl:value-of select="concat('static const uint8_t ', @local, '_lookup[] = {', $n)"/>
    <xsl:if test="@slots"><xsl:value-of select="concat($t, @slots, $n)"/></xsl:if>
    <xsl:if test="not(@slots)"><xsl:value-of select="concat($t, '0', $n)"/></xsl:if>
    <xsl:value-of select="concat('};', $n, $n)"/>
  </xsl:template>

  <xsl:template match="content" mode="declare">
    <xsl:if test="position() = 1"><xsl:value-of select="$n"/></xsl:if>
    <xsl:value-of select="concat('static const struct xso_class ', @object, ';', $n)"/>
  </xsl:template>

  <xsl:template match="class | content">
    <xsl:if test="row">
      <xsl:value-of select="concat($n, '/* clang-format off */', $n)"/>
      <xsl:value-of select="concat('static const struct xso_field ', @local, '_fields[] = {', $n)"/>
      <xsl:apply-templates select="row"/>
      <xsl:value-of select="concat('};', $n, '/* clang-format on */', $n)"/>
    </xsl:if>
    <xsl:value-of select="$n"/>
    <xsl:call-template name="lookup"/>
    <xsl:if test="@check"><xsl:call-template name="check"/></xsl:if>
    <xsl:if test="self::content">static </xsl:if>
    <xsl:value-of select="concat('const struct xso_class ', @object, ' = {', $n)"/>
    <xsl:value-of select="concat($t, '.module = &amp;', ../@module, ',', $n)"/>
    <xsl:if test="row"><xsl:value-of select="concat($t, '.fields = ', @local, '_fields,', $n)"/></xsl:if>
    <xsl:value-of select="concat($t, '.lookup = ', @local, '_lookup,', $n)"/>
    <xsl:if test="@check"><xsl:value-of select="concat($t, '.check = ', @local, '_check,', $n)"/></xsl:if>
    <xsl:value-of select="concat($t, '.name = S(', @name, '),', $n)"/>
    <xsl:if test="@element"><xsl:value-of select="concat($t, '.element = S(', @element, '),', $n, $t, '.element_size = N(', @element, '),', $n)"/></xsl:if>
    <xsl:if test="@ns"><xsl:value-of select="concat($t, '.ns = S(', @ns, '),', $n)"/></xsl:if>
    <xsl:if test="self::class"><xsl:value-of select="concat($t, '.size = sizeof(struct ', @tag, '),', $n)"/></xsl:if>
    <xsl:if test="@keeps"><xsl:value-of select="concat($t, '.unknown = offsetof(struct ', @tag, ', unknown),', $n)"/></xsl:if>
    <xsl:if test="row"><xsl:value-of select="concat($t, '.n_fields = sizeof ', @local, '_fields / sizeof *', @local, '_fields,', $n)"/></xsl:if>
    <xsl:value-of select="concat($t, '.lookup_bits = ', @bits, ',', $n)"/>
    <xsl:if test="@policy"><xsl:value-of select="concat($t, '.policy = ', @policy, ',', $n)"/></xsl:if>
    <xsl:if test="@flags"><xsl:value-of select="concat($t, '.flags = ', @flags, ',', $n)"/></xsl:if>
    <xsl:for-each select="@names | @namespaces | @text | @any | @newer | @lang | @from">
      <xsl:value-of select="concat($t, '.', name(), ' = ', ., ',', $n)"/>
    </xsl:for-each>
    <xsl:value-of select="concat('};', $n)"/>
  </xsl:template>

  <!-- The application's function takes its own type; the table's takes any. -->
  <xsl:template name="check">
    <xsl:value-of select="concat('static enum xso_status ', @local, '_check(const void *object, struct xso_error *error)', $n, '{', $n)"/>
    <xsl:value-of select="concat($t, 'return ', @check, '(object, error);', $n, '}', $n, $n)"/>
  </xsl:template>

  <xsl:template match="row">
    <xsl:value-of select="concat($t, '{ .shape = ', @shape)"/>
    <xsl:if test="@type"><xsl:value-of select="concat(', .type = ', @type)"/></xsl:if>
    <xsl:if test="@occurs"><xsl:value-of select="concat(', .occurs = ', @occurs)"/></xsl:if>
    <xsl:if test="@flags"><xsl:value-of select="concat(', .flags = ', @flags)"/></xsl:if>
    <xsl:if test="@name"><xsl:value-of select="concat(', .name = S(', @name, '), .name_size = N(', @name, ')')"/></xsl:if>
    <xsl:if test="@ns"><xsl:value-of select="concat(', .ns = S(', @ns, ')')"/></xsl:if>
    <xsl:if test="@member">
      <xsl:value-of select="concat(',', $n, $t, '  .member = S(', @member, '), .offset = ', @offset)"/>
    </xsl:if>
    <xsl:if test="@count"><xsl:value-of select="concat(',', $n, $t, '  .count = ', @count)"/></xsl:if>
    <xsl:if test="@of or @values or @extra"><xsl:value-of select="concat(',', $n, $t, '  ')"/></xsl:if>
    <xsl:if test="@of"><xsl:value-of select="concat('.of = ', @of)"/></xsl:if>
    <xsl:if test="@of and (@values or @extra)">, </xsl:if>
    <xsl:if test="@values"><xsl:value-of select="concat('.values = ', @values)"/></xsl:if>
    <xsl:if test="@values and @extra">, </xsl:if>
    <xsl:if test="@extra"><xsl:value-of select="concat('.extra = ', @extra)"/></xsl:if>
    <xsl:value-of select="concat(' },', $n)"/>
  </xsl:template>

  <xsl:template name="module">
    <xsl:value-of select="concat($n, 'static const struct xso_class *const classes[] = {', $n)"/>
    <xsl:for-each select="listed-class"><xsl:value-of select="concat($t, '[', @constant, ' - 1] = &amp;', @object, ',', $n)"/></xsl:for-each>
    <xsl:value-of select="concat('};', $n)"/>
    <xsl:if test="listed-enum">
      <xsl:value-of select="concat($n, 'static const struct xso_enum *const enums[] = {', $n)"/>
      <xsl:for-each select="listed-enum"><xsl:value-of select="concat($t, '[', @constant, ' - 1] = &amp;', @object, ',', $n)"/></xsl:for-each>
      <xsl:value-of select="concat('};', $n)"/>
    </xsl:if>
    <xsl:if test="extends">
      <xsl:value-of select="concat($n, 'static const struct xso_extends extends[] = {', $n)"/>
      <xsl:for-each select="extends">
        <xsl:value-of select="concat($t, '{ .cls = ', @class, ' - 1')"/>
        <xsl:if test="@base"><xsl:value-of select="concat(', .base = ', @base)"/></xsl:if>
        <xsl:if test="@flags"><xsl:value-of select="concat(', .flags = ', @flags)"/></xsl:if>
        <xsl:value-of select="concat(' },', $n)"/>
      </xsl:for-each>
      <xsl:value-of select="concat('};', $n)"/>
    </xsl:if>
    <xsl:value-of select="concat($n, 'const struct xso_module ', @module, ' = {', $n)"/>
    <xsl:value-of select="concat($t, '.version = ', @tables, ',', $n)"/>
    <xsl:value-of select="concat($t, '.name = &quot;', @schema, '&quot;,', $n)"/>
    <xsl:value-of select="concat($t, '.xep = &quot;', @xep, '&quot;,', $n)"/>
    <xsl:value-of select="concat($t, '.strings = (const char *)&amp;strings,', $n)"/>
    <xsl:value-of select="concat($t, '.classes = classes,', $n)"/>
    <xsl:if test="listed-enum"><xsl:value-of select="concat($t, '.enums = enums,', $n)"/></xsl:if>
    <xsl:if test="extras/extra"><xsl:value-of select="concat($t, '.extras = extras,', $n)"/></xsl:if>
    <xsl:if test="extends"><xsl:value-of select="concat($t, '.extends = extends,', $n)"/></xsl:if>
    <xsl:value-of select="concat($t, '.n_own_classes = ', @n-own, ',', $n)"/>
    <xsl:value-of select="concat($t, '.n_classes = sizeof classes / sizeof *classes,', $n)"/>
    <xsl:if test="listed-enum"><xsl:value-of select="concat($t, '.n_enums = sizeof enums / sizeof *enums,', $n)"/></xsl:if>
    <xsl:if test="extras/extra"><xsl:value-of select="concat($t, '.n_extras = sizeof extras / sizeof *extras,', $n)"/></xsl:if>
    <xsl:if test="extends"><xsl:value-of select="concat($t, '.n_extends = sizeof extends / sizeof *extends,', $n)"/></xsl:if>
    <xsl:value-of select="concat('};', $n)"/>
  </xsl:template>
</xsl:stylesheet>
