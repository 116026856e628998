using System.Text;

namespace ReleasePortal.Site.Templates;

/// <summary>Text that is HTML already. Everything else is escaped when it is written.</summary>
internal sealed record Html : Part
{
    public static readonly Html Empty = new("");

    private Html(string markup) => Markup = markup;

    public string Markup { get; }

    /// <summary>Takes mark-up as it is; only for what this program made itself.</summary>
    public static Html Trusted(string markup) => markup.Length == 0 ? Empty : new Html(markup);

    /// <summary>Mark-up with holes: what stands in them is escaped unless it is <see cref="Html"/>.</summary>
    public static Html Of(HtmlInterpolation markup) => Trusted(markup.ToString());

    public static Html Text(string words) => Trusted(Escape(words));

    /// <summary>Words that stand back behind others.</summary>
    public static Html Quiet(string words) => Of($"<span class=\"sub\">{words}</span>");

    public static Html Join(string separator, IEnumerable<Html> pieces) =>
        Trusted(string.Join(Escape(separator), pieces.Select(piece => piece.Markup)));

    public static string Escape(string words)
    {
        if (words.AsSpan().IndexOfAny("&<>\"'") < 0)
            return words;
        var escaped = new StringBuilder(words.Length + 16);
        foreach (var letter in words)
        {
            _ = letter switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '"' => escaped.Append("&quot;"),
                '\'' => escaped.Append("&#39;"),
                _ => escaped.Append(letter),
            };
        }

        return escaped.ToString();
    }

    public override string ToString() => Markup;
}
