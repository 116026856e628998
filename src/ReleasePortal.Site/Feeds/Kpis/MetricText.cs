using System.Text;

namespace ReleasePortal.Site.Feeds.Kpis;

/// <summary>The lines of OpenMetrics 1.0: families of gauges, each with its samples below it.</summary>
internal sealed class MetricText
{
    private readonly StringBuilder text = new();
    private string family = "";

    public byte[] Bytes => Encoding.UTF8.GetBytes(text + "# EOF\n");

    /// <param name="name">Without its unit.</param>
    /// <param name="unit">What the name ends with then; null for none.</param>
    /// <param name="help">What it is.</param>
    public void Family(string name, string? unit, string help)
    {
        family = unit is null || name.EndsWith($"_{unit}", StringComparison.Ordinal) ? name : $"{name}_{unit}";
        text.Append($"# TYPE {family} gauge\n");
        if (unit is not null)
            text.Append($"# UNIT {family} {unit}\n");
        text.Append($"# HELP {family} {Escaped(help)}\n");
    }

    public void Sample(double value, IReadOnlyList<(string Name, string Value)> labels)
    {
        text.Append(family);
        if (labels.Count > 0)
            text.Append('{').AppendJoin(',', labels.Select(label => $"{label.Name}=\"{Escaped(label.Value)}\"")).Append('}');
        text.Append(' ').Append(KpiNumber.Text(value)).Append('\n');
    }

    /// <summary>Three characters have escapes; other controls would only break what reads the lines.</summary>
    private static string Escaped(string words)
    {
        var escaped = new StringBuilder(words.Length);
        foreach (var letter in words)
        {
            _ = letter switch
            {
                '\\' => escaped.Append(@"\\"),
                '"' => escaped.Append("\\\""),
                '\n' => escaped.Append(@"\n"),
                _ => escaped.Append(char.IsControl(letter) || letter is '\u2028' or '\u2029' ? '\uFFFD' : letter),
            };
        }

        return escaped.ToString();
    }
}
