using ReleasePortal.Cli.Commands;

namespace ReleasePortal.Cli.Reports;

/// <summary>The report of each format.</summary>
internal static class DiffReports
{
    public static IDiffReport Of(DiffFormat format, Surroundings surroundings) => format switch
    {
        DiffFormat.Human => new HumanDiff(surroundings.OutputPalette, surroundings.OutputIsTerminal ? surroundings.Width : int.MaxValue),
        DiffFormat.Markdown => new MarkdownDiff(),
        DiffFormat.Json => new JsonDiff(),
    };
}
