using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace ReleasePortal.Site.Templates;

/// <summary>Puts mark-up and values together: the compiler passes the mark-up as literals, and every value is escaped.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlInterpolation(int literalLength, int holes)
{
    private readonly StringBuilder markup = new(literalLength + (holes * 12));

    public void AppendLiteral(string literal) => markup.Append(literal);

    public void AppendFormatted(Html? html) => markup.Append(html?.Markup);

    public void AppendFormatted(string? words) => markup.Append(Html.Escape(words ?? ""));

    public void AppendFormatted(int number) => markup.Append(CultureInfo.InvariantCulture, $"{number}");

    /// <summary>A coordinate: at most one decimal.</summary>
    public void AppendFormatted(double number) => markup.Append(number.ToString("0.#", CultureInfo.InvariantCulture));

    public override string ToString() => markup.ToString();
}
