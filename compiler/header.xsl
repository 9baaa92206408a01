<?xml version="1.0" encoding="UTF-8"?>
<!-- Prints the header of a resolved schema. One line of output is one value-of. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:variable name="n" select="'&#10;'"/>
  <xsl:variable name="t" select="'&#9;'"/>

  <xsl:template match="resolved">
    <xsl:value-of select="concat('/* Printed by xsoc from ', @schema, '.xml: do not edit. */', $n)"/>
    <xsl:if test="@xep"><xsl:value-of select="concat('/* XEP-', @xep, ': ', @title, '. */', $n)"/></xsl:if>
    <xsl:if test="not(@xep) and @title"><xsl:value-of select="concat('/* ', @title, '. */', $n)"/></xsl:if>
    <xsl:apply-templates select="doc"/>
    <xsl:value-of select="concat('#ifndef ', @guard, $n, '#define ', @guard, $n, $n)"/>
    <xsl:apply-templates select="include"/>
    <xsl:if test="include"><xsl:value-of select="$n"/></xsl:if>
    <xsl:value-of select="concat('#include &lt;xso/generated.h&gt;', $n, $n)"/>
    <xsl:value-of select="concat('#if XSO_TABLE_VERSION &gt; ', @tables, $n)"/>
    <xsl:value-of select="concat('#error &quot;', @header, ' was printed by an older xsoc: print it again with the xsoc of this xso&quot;', $n)"/>
    <xsl:value-of select="concat('#elif XSO_TABLE_VERSION &lt; ', @tables, $n)"/>
    <xsl:value-of select="concat('#error &quot;', @header, ' was printed by a newer xsoc: use the xso it belongs to, or print it again with the xsoc of this one&quot;', $n)"/>
    <xsl:value-of select="concat('#endif', $n, $n)"/>
    <xsl:if test="class/@form"><xsl:value-of select="concat('#include &lt;xso/form.h&gt;', $n, $n)"/></xsl:if>
    <xsl:value-of select="concat('#ifdef __cplusplus', $n, 'extern &quot;C&quot; {', $n, '#endif', $n, $n)"/>
    <xsl:value-of select="concat('extern const struct xso_module ', @module, ';', $n)"/>
    <xsl:apply-templates select="enum"/>
    <xsl:apply-templates select="class"/>
    <xsl:apply-templates select="class/finder[@later] | class/accessor[@later]"/>
    <xsl:value-of select="concat($n, '#ifdef __cplusplus', $n, '}', $n, '#endif', $n, $n, '#endif', $n)"/>
  </xsl:template>

  <xsl:template match="include">
    <xsl:value-of select="concat('#include &lt;', @header, '&gt;', $n)"/>
  </xsl:template>

  <!-- A comment in front of something. -->
  <xsl:template match="doc">
    <xsl:choose>
      <xsl:when test="count(line) = 1"><xsl:value-of select="concat('/* ', line/@text, ' */', $n)"/></xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat('/*', $n)"/>
        <xsl:for-each select="line"><xsl:value-of select="concat(' * ', @text, $n)"/></xsl:for-each>
        <xsl:value-of select="concat(' */', $n)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="enum">
    <xsl:value-of select="$n"/>
    <xsl:apply-templates select="doc"/>
    <xsl:value-of select="concat('enum ', @tag, ' {', $n)"/>
    <xsl:apply-templates select="enumerator"/>
    <xsl:value-of select="concat('};', $n, $n)"/>
    <xsl:value-of select="concat('extern const struct xso_enum ', @tag, '_enum;', $n, $n)"/>
    <xsl:value-of select="concat('/* The written form; NULL: it has none. */', $n)"/>
    <xsl:value-of select="concat('static inline const char *', @tag, '_text(enum ', @tag, ' value)', $n, '{', $n)"/>
    <xsl:value-of select="concat($t, 'return xso_enum_text(&amp;', @tag, '_enum, (int)value);', $n, '}', $n)"/>
  </xsl:template>

  <xsl:template match="enumerator">
    <xsl:value-of select="concat($t, @name)"/>
    <xsl:if test="position() = 1"> = 0</xsl:if>
    <xsl:text>,</xsl:text>
    <xsl:if test="@comment"><xsl:value-of select="concat(' /* ', @comment, ' */')"/></xsl:if>
    <xsl:value-of select="$n"/>
  </xsl:template>

  <xsl:template match="class">
    <xsl:apply-templates select="enum"/>
    <xsl:value-of select="$n"/>
    <xsl:call-template name="about"/>
    <xsl:value-of select="concat('struct ', @tag, ' {', $n)"/>
    <xsl:apply-templates select="member"/>
    <xsl:if test="not(member)"><xsl:value-of select="concat($t, 'char nothing; /* C has no empty structs */', $n)"/></xsl:if>
    <xsl:value-of select="concat('};', $n, $n)"/>
    <xsl:value-of select="concat('extern const struct xso_class ', @object, ';', $n)"/>
    <xsl:if test="@check">
      <xsl:value-of select="concat($n, '/* Of the application: XSO_OK, or XSO_ERROR_REFUSED with a sentence in error-&gt;expected. */', $n)"/>
      <xsl:value-of select="concat('enum xso_status ', @check, '(const struct ', @tag, ' *o, struct xso_error *error);', $n)"/>
    </xsl:if>
    <xsl:if test="@form"><xsl:call-template name="form"/></xsl:if>
    <xsl:if test="@example and not(@form)"><xsl:call-template name="object"/></xsl:if>
    <xsl:apply-templates select="(getter | finder | accessor)[not(@later)]"/>
  </xsl:template>

  <!-- What stands in front of a struct: its element, and what the schema says of it. -->
  <xsl:template name="about">
    <xsl:choose>
      <xsl:when test="not(doc) and @example"><xsl:value-of select="concat('/* ', @example, ' */', $n)"/></xsl:when>
      <xsl:when test="doc and not(@example)"><xsl:apply-templates select="doc"/></xsl:when>
      <xsl:when test="doc">
        <xsl:value-of select="concat('/*', $n, ' * ', @example, $n)"/>
        <xsl:for-each select="doc/line"><xsl:value-of select="concat(' * ', @text, $n)"/></xsl:for-each>
        <xsl:value-of select="concat(' */', $n)"/>
      </xsl:when>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="member">
    <xsl:choose>
      <xsl:when test="not(line)"><xsl:value-of select="concat($t, @declaration, ';', $n)"/></xsl:when>
      <xsl:when test="count(line) = 1 and string-length(@declaration) + string-length(line/@text) &lt; 84">
        <xsl:value-of select="concat($t, @declaration, '; /* ', line/@text, ' */', $n)"/>
      </xsl:when>
      <xsl:when test="count(line) = 1">
        <xsl:value-of select="concat($t, '/* ', line/@text, ' */', $n, $t, @declaration, ';', $n)"/>
      </xsl:when>
      <xsl:otherwise>
        <xsl:value-of select="concat($t, '/*', $n)"/>
        <xsl:for-each select="line"><xsl:value-of select="concat($t, ' * ', @text, $n)"/></xsl:for-each>
        <xsl:value-of select="concat($t, ' */', $n, $t, @declaration, ';', $n)"/>
      </xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <!-- The typed way into the runtime. -->
  <xsl:template name="object">
    <xsl:variable name="const" select="concat('const struct ', @tag, ' *')"/>
    <xsl:value-of select="concat($n, 'static inline struct xso_any ', @tag, '_any(', $const, 'o)', $n, '{', $n)"/>
    <xsl:value-of select="concat($t, 'struct xso_any any = { &amp;', @object, ', o };', $n, $n)"/>
    <xsl:value-of select="concat($t, 'return any;', $n, '}', $n, $n)"/>
    <xsl:value-of select="concat('/* NULL when it is of another class. */', $n)"/>
    <xsl:value-of select="concat('static inline ', $const, @tag, '_from(struct xso_any any)', $n, '{', $n)"/>
    <xsl:value-of select="concat($t, 'return any.cls == &amp;', @object, ' ? (', $const, ')any.object : NULL;', $n, '}', $n, $n)"/>
    <xsl:value-of select="concat('static inline enum xso_status ', @tag, '_decode(struct ', @tag, ' *o, const struct xso_raw *raw,', $n)"/>
    <xsl:value-of select="concat($t, 'const struct xso_registry *registry, struct xso_arena *arena, struct xso_error *error)', $n, '{', $n)"/>
    <xsl:value-of select="concat($t, 'return xso_decode(&amp;', @object, ', o, raw, registry, arena, error);', $n, '}', $n, $n)"/>
    <xsl:value-of select="concat('static inline enum xso_status ', @tag, '_encode(', $const, 'o, const char *ns,', $n)"/>
    <xsl:value-of select="concat($t, 'struct xso_writer *writer, struct xso_error *error)', $n, '{', $n)"/>
    <xsl:value-of select="concat($t, 'return xso_encode(&amp;', @object, ', o, ns, writer, error);', $n, '}', $n)"/>
  </xsl:template>

  <!-- From a data form and back. -->
  <xsl:template name="form">
    <xsl:value-of select="concat($n, '/* See xso_form_read. */', $n)"/>
    <xsl:value-of select="concat('static inline enum xso_status ', @tag, '_read(struct ', @tag, ' *o, const struct ', @form, ' *form,', $n)"/>
    <xsl:value-of select="concat($t, 'struct xso_arena *arena, struct xso_error *error)', $n, '{', $n)"/>
    <xsl:value-of select="concat($t, 'return xso_form_read(&amp;', @object, ', o, form, arena, error);', $n, '}', $n, $n)"/>
    <xsl:value-of select="concat('/* See xso_form_write. */', $n)"/>
    <xsl:value-of select="concat('static inline enum xso_status ', @tag, '_write(const struct ', @tag, ' *o, enum ', @form, '_type type,', $n)"/>
    <xsl:value-of select="concat($t, 'struct ', @form, ' *form, struct xso_arena *arena, struct xso_error *error)', $n, '{', $n)"/>
    <xsl:value-of select="concat($t, 'return xso_form_write(&amp;', @object, ', o, (int)type, form, arena, error);', $n, '}', $n)"/>
  </xsl:template>

  <xsl:template match="getter">
    <xsl:value-of select="concat($n, '/* The value, or ', @comment, ' when it is absent. */', $n)"/>
    <xsl:value-of select="concat('static inline ', @type, @name, '(const struct ', ../@tag, ' *o)', $n, '{', $n)"/>
    <xsl:choose>
      <xsl:when test="@has"><xsl:value-of select="concat($t, 'return o-&gt;', @has, ' ? o-&gt;', @member, ' : ', @absent, ';', $n, '}', $n)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat($t, 'return o-&gt;', @member, ' ? o-&gt;', @member, ' : ', @absent, ';', $n, '}', $n)"/></xsl:otherwise>
    </xsl:choose>
  </xsl:template>

  <xsl:template match="finder">
    <xsl:variable name="item" select="concat('const struct ', @item, ' *')"/>
    <xsl:variable name="list" select="concat('o-&gt;', @member, ', o-&gt;', @count, ', sizeof *o-&gt;', @member, ',')"/>
    <xsl:variable name="offset" select="concat('offsetof(struct ', @item, ', ', @key, ')')"/>
    <xsl:value-of select="concat($n, '/* The first one with this ', @key, '; NULL: none. */', $n)"/>
    <xsl:value-of select="concat('static inline ', $item, @name, '(', $n, $t, 'const struct ', ../@tag, ' *o, const char *', @parameter, ')', $n, '{', $n)"/>
    <xsl:value-of select="concat($t, 'return (', $item, ')xso_list_find(', $n, $t, $t, $list, $n)"/>
    <xsl:value-of select="concat($t, $t, $offset, ', ', @parameter, ');', $n, '}', $n)"/>
    <xsl:if test="@lookup">
      <xsl:value-of select="concat($n, '/* The one whose language suits best (xso_lang_lookup); NULL: the list is empty. */', $n)"/>
      <xsl:value-of select="concat('static inline ', $item, @lookup, '(', $n, $t, 'const struct ', ../@tag, ' *o, const char *const *ranges)', $n, '{', $n)"/>
      <xsl:value-of select="concat($t, 'return (', $item, ')xso_list_lookup(', $n, $t, $t, $list, $n)"/>
      <xsl:value-of select="concat($t, $t, $offset, ', ranges);', $n, '}', $n)"/>
    </xsl:if>
  </xsl:template>

  <!-- A payload of another class's objects: the function is named for both. -->
  <xsl:template match="accessor">
    <xsl:variable name="result" select="concat('const struct ', ../@tag, ' *')"/>
    <xsl:value-of select="concat($n, '/* In ', @base-words)"/>
    <xsl:if test="@many">: each call gives the next; *at begins as 0</xsl:if>
    <xsl:if test="@account">. Only from the own account</xsl:if>
    <xsl:value-of select="concat('. NULL: none. */', $n)"/>
    <xsl:value-of select="concat('static inline ', $result, @name, '(', $n, $t, 'const struct ', @base, ' *o')"/>
    <xsl:if test="@many">, size_t *at</xsl:if>
    <xsl:if test="@account">, const struct xso_account *account</xsl:if>
    <xsl:value-of select="concat(')', $n, '{', $n)"/>
    <xsl:variable name="at"><xsl:choose><xsl:when test="@many">at</xsl:when><xsl:otherwise>NULL</xsl:otherwise></xsl:choose></xsl:variable>
    <xsl:variable name="classes" select="concat('&amp;', @base, '_class, o, &amp;', ../@object, ', ', $at)"/>
    <xsl:choose>
      <xsl:when test="@account"><xsl:value-of select="concat($t, 'return (', $result, ')xso_payload_from_account(', $n, $t, $t, $classes, ', account);', $n, '}', $n)"/></xsl:when>
      <xsl:otherwise><xsl:value-of select="concat($t, 'return (', $result, ')xso_payload(', $classes, ');', $n, '}', $n)"/></xsl:otherwise>
    </xsl:choose>
    <xsl:if test="@requests"><xsl:call-template name="requests"/></xsl:if>
  </xsl:template>

  <!-- A first-level element: sent, and handled when it comes. -->
  <xsl:template match="accessor[@stream]">
    <xsl:variable name="tag" select="../@tag"/>
    <xsl:variable name="const" select="concat('const struct ', $tag, ' *')"/>
    <xsl:value-of select="concat($n, '/* As a first-level element; see xso_stream_send. */', $n)"/>
    <xsl:value-of select="concat('static inline enum xso_status ', $tag, '_send(', $n, $t, 'struct xso_stream *stream, ', $const, 'o)', $n, '{', $n)"/>
    <xsl:value-of select="concat($t, 'return xso_stream_send(stream, ', $tag, '_any(o), NULL);', $n, '}', $n, $n)"/>
    <xsl:value-of select="concat('typedef void ', $tag, '_handler(', $n, $t, 'struct xso_stream *stream, ', $const, 'o, void *user);', $n, $n)"/>
    <xsl:value-of select="concat('static inline void ', $tag, '_call(', $n, $t, 'xso_function *fn, struct xso_stream *stream, struct xso_any any, void *user)', $n, '{', $n)"/>
    <xsl:value-of select="concat($t, '((', $tag, '_handler *)fn)(stream, ', $tag, '_from(any), user);', $n, '}', $n, $n)"/>
    <xsl:value-of select="concat('/* Called for each that comes; see xso_handlers_on. */', $n)"/>
    <xsl:value-of select="concat('static inline enum xso_status ', $tag, '_on(', $n, $t, 'struct xso_handlers *handlers, ', $tag, '_handler *fn, void *user)', $n, '{', $n)"/>
    <xsl:value-of select="concat($t, 'return xso_handlers_on(handlers, &amp;', ../@object, ', ', $tag, '_call, (xso_function *)fn, user);', $n, '}', $n, $n)"/>
    <xsl:value-of select="concat('static inline void ', $tag, '_off(struct xso_handlers *handlers)', $n, '{', $n)"/>
    <xsl:value-of select="concat($t, 'xso_handlers_off(handlers, &amp;', ../@object, ');', $n, '}', $n)"/>
  </xsl:template>

  <!-- A payload of requests: handled when one comes, and sent to be answered. -->
  <xsl:template name="requests">
    <xsl:variable name="name" select="@name"/>
    <xsl:variable name="const" select="concat('const struct ', ../@tag, ' *')"/>
    <xsl:variable name="type" select="concat('enum ', @requests, ' type')"/>
    <xsl:value-of select="concat($n, 'typedef void ', $name, '_handler(', $n, $t, 'struct xso_request *request, ', $const, 'o, void *user);', $n, $n)"/>
    <xsl:value-of select="concat('static inline void ', $name, '_call(', $n, $t, 'xso_function *fn, struct xso_request *request, struct xso_any payload, void *user)', $n, '{', $n)"/>
    <xsl:value-of select="concat($t, '((', $name, '_handler *)fn)(request, ', ../@tag, '_from(payload), user);', $n, '}', $n, $n)"/>
    <xsl:value-of select="concat('/* Called for each request of this type; see xso_handlers_on_request. */', $n)"/>
    <xsl:value-of select="concat('static inline enum xso_status ', @on, '(', $n, $t, 'struct xso_handlers *handlers, ', $type, ', ', $name, '_handler *fn, void *user)', $n, '{', $n)"/>
    <xsl:value-of select="concat($t, 'return xso_handlers_on_request(', $n, $t, $t, 'handlers, (int)type, &amp;', ../@object, ', ', $name, '_call, (xso_function *)fn, user);', $n, '}', $n, $n)"/>
    <xsl:value-of select="concat('static inline void ', @off, '(struct xso_handlers *handlers, ', $type, ')', $n, '{', $n)"/>
    <xsl:value-of select="concat($t, 'xso_handlers_off_request(handlers, (int)type, &amp;', ../@object, ');', $n, '}', $n, $n)"/>
    <xsl:value-of select="concat('/* `result` is NULL unless the answer is one, with a payload of this class. */', $n)"/>
    <xsl:value-of select="concat('typedef void ', $name, '_answer(', $n, $t, 'struct xso_stream *stream, ', $const, 'result, const struct xso_answer *answer, void *user);', $n, $n)"/>
    <xsl:value-of select="concat('static inline void ', $name, '_call_answer(', $n, $t, 'xso_function *fn, struct xso_stream *stream, struct xso_any result, const struct xso_answer *answer, void *user)', $n, '{', $n)"/>
    <xsl:value-of select="concat($t, '((', $name, '_answer *)fn)(stream, ', ../@tag, '_from(result), answer, user);', $n, '}', $n, $n)"/>
    <xsl:value-of select="concat('/* Sends a request of this type, and calls `fn` once with the answer; see xso_stream_request. */', $n)"/>
    <xsl:value-of select="concat('static inline enum xso_status ', @request, '(', $n, $t, 'struct xso_stream *stream, ', $type, ', const char *to, ', $const, 'o,', $n)"/>
    <xsl:value-of select="concat($t, 'uint64_t timeout, ', $name, '_answer *fn, void *user)', $n, '{', $n)"/>
    <xsl:value-of select="concat($t, 'return xso_stream_request(stream, (int)type, to, ', ../@tag, '_any(o), timeout,', $n)"/>
    <xsl:value-of select="concat($t, $t, $name, '_call_answer, (xso_function *)fn, user, NULL);', $n, '}', $n)"/>
  </xsl:template>
</xsl:stylesheet>
