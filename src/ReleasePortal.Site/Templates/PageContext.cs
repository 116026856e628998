using System.Collections;
using ReleasePortal.Site.Addresses;
using ReleasePortal.Site.Assets;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ReleasePortal.Site.Templates;

/// <summary>
/// Renders one page at a time: escapes what is not <see cref="Html"/>, writes addresses relative to the page,
/// and renders models by their own templates, straight into the output.
/// </summary>
internal sealed class PageContext : TemplateContext
{
    private readonly SortedSet<string> icons = new(StringComparer.Ordinal);
    private LinkBase links;

    public PageContext()
        : base(new ScriptObject())
    {
        StrictVariables = true;
        EnableRelaxedMemberAccess = false;
        EnableRelaxedTargetAccess = false;
        EnableRelaxedIndexerAccess = false;
        EnableRelaxedFunctionAccess = false;
        EnableNullIndexer = false;
        LoopLimit = 1_000_000;
        OutputLimit = 64 * 1024 * 1024;
        OnOutputLimit = ScriptLimitBehavior.Throw;
        LimitToString = 64 * 1024 * 1024;
        OnStringLimit = ScriptLimitBehavior.Throw;
        RegexTimeOut = TimeSpan.FromSeconds(5);
        BuiltinObject.SetValue("icon", new TemplateFunction(1, arguments => Icon((string)arguments[0]!)), readOnly: true);
        BuiltinObject.SetValue("sprite", new TemplateFunction(0, _ => IconSprite.Of(icons)), readOnly: true);
    }

    /// <summary>Renders a model and everything in it.</summary>
    public void Render(TemplatedPart model, object site, LinkBase page, TextWriter output)
    {
        Reset();
        icons.Clear();
        links = page;
        PushOutput(new TextWriterOutput(output));
        PushGlobal(new ScriptObject { { "site", site } });
        try
        {
            Render(model);
        }
        finally
        {
            PopGlobal();
            PopOutput();
        }
    }

    public override TemplateContext Write(SourceSpan span, object? textAsObject)
    {
        switch (textAsObject)
        {
            case null:
                break;
            case Html html:
                Write(html.Markup);
                break;
            case string words:
                Write(Html.Escape(words));
                break;
            case Words words:
                Write(Html.Escape(words.Text));
                break;
            case PlacedHtml placed:
                Write(placed.On(links).Markup);
                break;
            case Address address:
                Write(Html.Escape(links.To(address)));
                break;
            case TemplatedPart part:
                Render(part);
                break;
            case IEnumerable<Part> parts:
                foreach (var part in parts)
                    Write(span, part);
                break;
            default:
                throw new ScriptRuntimeException(span, $"A template cannot write a {textAsObject.GetType().Name}: models hold finished words.");
        }

        return this;
    }

    /// <summary>Whether something is there: not null, not false, no empty text or list.</summary>
    public override bool ToBool(SourceSpan span, object? value) => value switch
    {
        null => false,
        bool truth => truth,
        string words => words.Length > 0,
        Html html => html.Markup.Length > 0,
        Words words => words.Text.Length > 0,
        ICollection list => list.Count > 0,
        IReadOnlyCollection<object> list => list.Count > 0,
        _ => true,
    };

    protected override IObjectAccessor? GetMemberAccessorImpl(object target) => target is TemplatedPart
        ? ModelAccessor.Of(target.GetType())
        : base.GetMemberAccessorImpl(target);

    private void Render(TemplatedPart model)
    {
        var name = model.Template.StartsWith("partials/", StringComparison.Ordinal) ? "it" : "page";
        PushGlobal(new ScriptObject { { name, model } });
        Evaluate(Theme.Template(model.Template));
        PopGlobal();
    }

    private Html Icon(string name)
    {
        icons.Add(name);
        return IconSprite.Use(name);
    }
}
