from scormbuild.pages.escaping import escaped
from jinja2.runtime import LoopContext, Macro, Markup, Namespace, TemplateNotFound, TemplateReference, TemplateRuntimeError, Undefined, escape, identity, internalcode, markup_join, missing, str_join
name = 'index.html.j2'

def root(context, missing=missing):
    resolve = context.resolve_or_missing
    undefined = environment.undefined
    concat = environment.concat
    cond_expr_undefined = Undefined
    if 0: yield None
    l_0_settings = resolve('settings')
    l_0_direction = resolve('direction')
    l_0_preloaded = resolve('preloaded')
    l_0_config = resolve('config')
    l_0_t = resolve('t')
    l_0_lesson = resolve('lesson')
    l_0_in_fallback = resolve('in_fallback')
    l_0_logos = resolve('logos')
    l_0_shown = resolve('shown')
    l_0_say = resolve('say')
    l_0_totals = resolve('totals')
    l_0_first = resolve('first')
    l_0_rows = resolve('rows')
    l_0_rule = resolve('rule')
    l_0_outline = resolve('outline')
    l_0_more_outline = resolve('more_outline')
    l_0_picture = l_0_logo = missing
    try:
        t_1 = environment.filters['bare']
    except KeyError:
        @internalcode
        def t_1(*unused):
            raise TemplateRuntimeError("No filter named 'bare' found.")
    try:
        t_2 = environment.filters['int']
    except KeyError:
        @internalcode
        def t_2(*unused):
            raise TemplateRuntimeError("No filter named 'int' found.")
    try:
        t_3 = environment.filters['round']
    except KeyError:
        @internalcode
        def t_3(*unused):
            raise TemplateRuntimeError("No filter named 'round' found.")
    try:
        t_4 = environment.filters['urlencode']
    except KeyError:
        @internalcode
        def t_4(*unused):
            raise TemplateRuntimeError("No filter named 'urlencode' found.")
    pass
    def macro(l_1_one):
        t_5 = []
        l_1_srcset = resolve('srcset')
        if l_1_one is missing:
            l_1_one = undefined("parameter 'one' was not provided", name='one')
        pass
        t_5.extend((
            '<img src="',
            escaped(t_4(l_1_one.asset.target)),
            '"',
            escaped((undefined(name='srcset') if l_1_srcset is missing else l_1_srcset)(l_1_one, '(min-width: 58rem) 56rem, 100vw', )),
            ' alt="',
            escaped(l_1_one.alt),
            '"',
        ))
        if l_1_one.width:
            pass
            t_5.extend((
                ' width="',
                escaped(l_1_one.width),
                '" height="',
                escaped(l_1_one.height),
                '"',
            ))
        t_5.append(
            ' decoding="async">',
        )
        return concat(t_5)
    context.exported_vars.add('picture')
    context.vars['picture'] = l_0_picture = Macro(environment, macro, 'picture', ('one',), False, False, False, context.eval_ctx.autoescape)
    def macro(l_1_one):
        t_6 = []
        if l_1_one is missing:
            l_1_one = undefined("parameter 'one' was not provided", name='one')
        pass
        t_6.extend((
            '<img class="logo" src="',
            escaped(t_4(l_1_one.asset.target)),
            '" alt="',
            escaped(l_1_one.alt),
            '"',
        ))
        if l_1_one.height:
            pass
            t_6.extend((
                ' width="',
                escaped(t_2(t_3(((28 * l_1_one.width) / l_1_one.height)))),
                '" height="28"',
            ))
        t_6.append(
            '>',
        )
        return concat(t_6)
    context.exported_vars.add('logo')
    context.vars['logo'] = l_0_logo = Macro(environment, macro, 'logo', ('one',), False, False, False, context.eval_ctx.autoescape)
    yield '<!doctype html>\n<html lang="'
    yield escaped((undefined(name='settings') if l_0_settings is missing else l_0_settings).language)
    yield '" dir="'
    yield escaped((undefined(name='direction') if l_0_direction is missing else l_0_direction))
    yield '" class="no-js">\n<head>\n<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; script-src \'self\'; style-src \'self\'; img-src \'self\' data:; media-src \'self\'; font-src \'self\'; connect-src *; base-uri \'none\'; form-action \'none\'">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="color-scheme" content="'
    yield escaped(('light dark' if ((undefined(name='settings') if l_0_settings is missing else l_0_settings).theme.scheme == 'auto') else (undefined(name='settings') if l_0_settings is missing else l_0_settings).theme.scheme))
    yield '">\n'
    if (undefined(name='settings') if l_0_settings is missing else l_0_settings).description:
        pass
        yield '<meta name="description" content="'
        yield escaped((undefined(name='settings') if l_0_settings is missing else l_0_settings).description)
        yield '">\n'
    yield '<title>'
    yield escaped((undefined(name='settings') if l_0_settings is missing else l_0_settings).title)
    yield '</title>\n<link rel="icon" href="data:,">\n'
    for l_1_face in (undefined(name='preloaded') if l_0_preloaded is missing else l_0_preloaded):
        _loop_vars = {}
        pass
        yield '<link rel="preload" href="'
        yield escaped(l_1_face)
        yield '" as="font" type="font/woff2" crossorigin>\n'
    l_1_face = missing
    yield '<link rel="stylesheet" href="style.css">\n<script src="course.js" defer></script>\n</head>\n<body data-course=\''
    yield escaped((undefined(name='config') if l_0_config is missing else l_0_config))
    yield '\'>\n<a class="skip" href="#sb-main" id="sb-skip">'
    yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).skip)
    yield '</a>\n<header class="bar">\n'
    if (not (undefined(name='lesson') if l_0_lesson is missing else l_0_lesson)):
        pass
        yield '<button type="button" class="menu-button" id="sb-menu" aria-label="'
        yield escaped(t_1((undefined(name='t') if l_0_t is missing else l_0_t).menu))
        yield '"'
        yield escaped((undefined(name='in_fallback') if l_0_in_fallback is missing else l_0_in_fallback))
        yield ' aria-expanded="false"></button>\n'
    if environment.getitem((undefined(name='logos') if l_0_logos is missing else l_0_logos), 0):
        pass
        if environment.getitem((undefined(name='logos') if l_0_logos is missing else l_0_logos), 1):
            pass
            yield '<picture><source srcset="'
            yield escaped(t_4(environment.getitem((undefined(name='logos') if l_0_logos is missing else l_0_logos), 1).asset.target))
            yield '" media="(prefers-color-scheme: dark)">'
            yield escaped((undefined(name='logo') if l_0_logo is missing else l_0_logo)(environment.getitem((undefined(name='logos') if l_0_logos is missing else l_0_logos), 0), ))
            yield '</picture>'
        else:
            pass
            yield escaped((undefined(name='logo') if l_0_logo is missing else l_0_logo)(environment.getitem((undefined(name='logos') if l_0_logos is missing else l_0_logos), 0), ))
    yield '<p class="course">'
    if (undefined(name='lesson') if l_0_lesson is missing else l_0_lesson):
        pass
        yield '<span>'
        yield escaped((undefined(name='shown') if l_0_shown is missing else l_0_shown)((undefined(name='settings') if l_0_settings is missing else l_0_settings).title, (undefined(name='settings') if l_0_settings is missing else l_0_settings).title_html, ))
        yield '</span>'
    else:
        pass
        yield '<a href="#/">'
        yield escaped((undefined(name='shown') if l_0_shown is missing else l_0_shown)((undefined(name='settings') if l_0_settings is missing else l_0_settings).title, (undefined(name='settings') if l_0_settings is missing else l_0_settings).title_html, ))
        yield '</a>'
    yield '</p>\n'
    if (not (undefined(name='lesson') if l_0_lesson is missing else l_0_lesson)):
        pass
        yield '<p class="where" id="sb-where"></p>\n'
    yield '<p class="save" id="sb-save"></p>\n<button type="button" class="quiet" id="sb-exit">'
    yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).exit)
    yield '</button>\n<div class="track" id="sb-progress" role="progressbar"'
    yield escaped((undefined(name='in_fallback') if l_0_in_fallback is missing else l_0_in_fallback))
    yield ' aria-label="'
    yield escaped(t_1((undefined(name='t') if l_0_t is missing else l_0_t).progress))
    yield '" aria-valuemin="0" aria-valuemax="100" aria-valuenow="0"><div class="fill"></div></div>\n</header>\n<noscript><link rel="stylesheet" href="extras.css"><p class="notice">'
    yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).noscript)
    yield '</p></noscript>\n<main id="sb-main" tabindex="-1">\n'
    if (not (undefined(name='lesson') if l_0_lesson is missing else l_0_lesson)):
        pass
        yield '<section class="view overview" id="sb-overview">\n'
        if (undefined(name='settings') if l_0_settings is missing else l_0_settings).theme.cover:
            pass
            yield '<div class="cover">'
            yield escaped((undefined(name='picture') if l_0_picture is missing else l_0_picture)((undefined(name='settings') if l_0_settings is missing else l_0_settings).theme.cover, ))
            yield '<div class="panel">\n'
        yield '<h1 tabindex="-1">'
        yield escaped((undefined(name='shown') if l_0_shown is missing else l_0_shown)((undefined(name='settings') if l_0_settings is missing else l_0_settings).title, (undefined(name='settings') if l_0_settings is missing else l_0_settings).title_html, ))
        yield '</h1>\n'
        if (undefined(name='settings') if l_0_settings is missing else l_0_settings).description:
            pass
            yield '<p class="lead">'
            yield escaped((undefined(name='shown') if l_0_shown is missing else l_0_shown)((undefined(name='settings') if l_0_settings is missing else l_0_settings).description, (undefined(name='settings') if l_0_settings is missing else l_0_settings).description_html, ))
            yield '</p>\n'
        if (undefined(name='settings') if l_0_settings is missing else l_0_settings).theme.cover:
            pass
            yield '</div></div>\n'
        yield '<div class="glance">\n<div class="dial" id="sb-ring" aria-hidden="true"></div>\n<div>\n<p id="sb-standing">'
        yield escaped((undefined(name='say') if l_0_say is missing else l_0_say)('progress_text', done=0, total=(undefined(name='totals') if l_0_totals is missing else l_0_totals).lessons, ))
        if (undefined(name='totals') if l_0_totals is missing else l_0_totals).minutes:
            pass
            yield ' · '
            yield escaped((undefined(name='say') if l_0_say is missing else l_0_say)('about_minutes', n=(undefined(name='totals') if l_0_totals is missing else l_0_totals).minutes, ))
        if (undefined(name='totals') if l_0_totals is missing else l_0_totals).xp:
            pass
            yield ' · '
            yield escaped((undefined(name='say') if l_0_say is missing else l_0_say)('xp_of', n=0, total=(undefined(name='totals') if l_0_totals is missing else l_0_totals).xp, ))
        yield '</p>\n<p class="go"><a class="button" id="sb-start" href="#/'
        yield escaped((undefined(name='first') if l_0_first is missing else l_0_first))
        yield '" aria-describedby="sb-next">'
        yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).start)
        yield '</a> <span id="sb-next">'
        yield escaped(environment.getitem((undefined(name='rows') if l_0_rows is missing else l_0_rows), 0).title)
        if environment.getitem((undefined(name='rows') if l_0_rows is missing else l_0_rows), 0).minutes:
            pass
            yield ' · <span'
            yield escaped((undefined(name='in_fallback') if l_0_in_fallback is missing else l_0_in_fallback))
            yield '>'
            yield escaped((undefined(name='say') if l_0_say is missing else l_0_say)('minutes_left', n=environment.getitem((undefined(name='rows') if l_0_rows is missing else l_0_rows), 0).minutes, ))
            yield '</span>'
        yield '</span></p>\n</div>\n<div class="rule" id="sb-rule"><div class="rule-lines"><p>'
        yield escaped(((undefined(name='t') if l_0_t is missing else l_0_t).rule_any if (undefined(name='settings') if l_0_settings is missing else l_0_settings).completion.any else (undefined(name='t') if l_0_t is missing else l_0_t).rule_all))
        yield '</p><ul>\n'
        for l_1_line in (undefined(name='rule') if l_0_rule is missing else l_0_rule):
            _loop_vars = {}
            pass
            yield '<li class="open">'
            yield escaped((undefined(name='say') if l_0_say is missing else l_0_say)(l_1_line.text, n=l_1_line.n, ))
            yield '<span class="state">'
            if l_1_line.left:
                pass
                yield ' ('
                yield escaped((undefined(name='say') if l_0_say is missing else l_0_say)('left', n=l_1_line.left, ))
                yield ')'
            yield '</span></li>\n'
        l_1_line = missing
        yield '</ul></div></div>\n</div>\n<h2>'
        yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).lessons)
        yield '</h2>\n<ol class="outline" id="sb-outline">\n'
        yield escaped((undefined(name='outline') if l_0_outline is missing else l_0_outline))
        yield '</ol>\n'
        if (undefined(name='more_outline') if l_0_more_outline is missing else l_0_more_outline):
            pass
            yield '<p><button type="button" class="quiet" id="sb-more">'
            yield escaped((undefined(name='t') if l_0_t is missing else l_0_t).more_lessons)
            yield '</button></p>\n'
        yield '</section>\n'
    if ((undefined(name='lesson') if l_0_lesson is missing else l_0_lesson) and (undefined(name='settings') if l_0_settings is missing else l_0_settings).theme.cover):
        pass
        yield '<div class="cover">'
        yield escaped((undefined(name='picture') if l_0_picture is missing else l_0_picture)((undefined(name='settings') if l_0_settings is missing else l_0_settings).theme.cover, ))
        yield '</div>\n'
    yield '<div class="view" id="sb-lesson"'
    if (not (undefined(name='lesson') if l_0_lesson is missing else l_0_lesson)):
        pass
        yield ' hidden'
    yield '>\n'
    yield escaped((undefined(name='lesson') if l_0_lesson is missing else l_0_lesson))
    yield '</div>\n<section class="view result" id="sb-result" hidden></section>\n</main>\n<p class="notice" id="sb-notice" role="status"></p>\n<div class="unseen" id="sb-announce" role="status"></div>\n</body>\n</html>'

blocks = {}
debug_info = '1=53&2=83&4=109&11=113&12=115&13=118&15=121&17=123&18=127&23=131&24=133&26=135&27=138&29=142&30=144&32=155&33=166&37=170&38=172&40=176&42=178&44=181&45=184&47=187&48=189&49=192&51=194&57=198&58=208&60=221&61=223&62=227&66=237&68=239&69=241&70=244&74=247&75=250&77=253&78=257'