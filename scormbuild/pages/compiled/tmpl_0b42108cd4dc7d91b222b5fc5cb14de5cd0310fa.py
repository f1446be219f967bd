from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'outline.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_rows = resolve('rows')
    pass
    for l_1_row in (undefined(name='rows') if l_0_rows is missing else l_0_rows):
        l_1_shown = resolve('shown')
        l_1_say = resolve('say')
        l_1_t = resolve('t')
        _loop_vars = {}
        pass
        if l_1_row.chapter:
            pass
            yield '<li class="chapter"><h3>'
            yield escaped((undefined(name='shown') if l_1_shown is missing else l_1_shown)(l_1_row.chapter.title, l_1_row.chapter.title_html, ))
            yield '</h3></li>\n'
        yield '<li data-lesson="'
        yield escaped(l_1_row.id)
        yield '" data-key="'
        yield escaped(l_1_row.key)
        yield '"'
        if l_1_row.there:
            pass
            yield ' data-there="'
            yield escaped(l_1_row.there)
            yield '"'
        if l_1_row.apart:
            pass
            yield ' data-apart'
        if l_1_row.minutes:
            pass
            yield ' data-minutes="'
            yield escaped(l_1_row.minutes)
            yield '"'
        yield '><a href="#/'
        yield escaped(l_1_row.id)
        yield '">'
        yield escaped((undefined(name='shown') if l_1_shown is missing else l_1_shown)(l_1_row.title, l_1_row.title_html, ))
        yield '</a>\n<span class="meta">'
        if l_1_row.minutes:
            pass
            yield '<span>'
            yield escaped((undefined(name='say') if l_1_say is missing else l_1_say)('about_minutes', n=l_1_row.minutes, ))
            yield '</span> '
        if l_1_row.xp:
            pass
            yield '<span>'
            yield escaped((undefined(name='say') if l_1_say is missing else l_1_say)('xp', n=l_1_row.xp, ))
            yield '</span> '
        yield '<span class="state">'
        yield escaped((undefined(name='t') if l_1_t is missing else l_1_t).not_started)
        yield '</span></span></li>\n'
    l_1_row = l_1_shown = l_1_say = l_1_t = missing

blocks = {}
debug_info = '1=13&2=19&3=22&5=25&6=47'