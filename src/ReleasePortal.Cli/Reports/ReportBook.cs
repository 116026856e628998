using System.Security.Cryptography;
using ReleasePortal.Cli.Output;

namespace ReleasePortal.Cli.Reports;

/// <summary>The report of each format.</summary>
internal static class ReportBook
{
    /// <summary>The report as the standard output of this process should have it.</summary>
    public static IReport ForOutput(ReportFormat format, Surroundings surroundings) => format == ReportFormat.Human
        ? new HumanReport(surroundings.OutputPalette, surroundings.Width, worstFirst: surroundings.InPipeline)
        : ForFile(format);

    public static IReport ForFile(ReportFormat format) => format switch
    {
        ReportFormat.Human => new HumanReport(Palette.None, width: 120, worstFirst: false),
        ReportFormat.Json => new JsonReport(),
        ReportFormat.Sarif => new SarifReport(),
        ReportFormat.Junit => new JUnitReport(),
        ReportFormat.Github => new GitHubReport(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16))),
        ReportFormat.Gitlab => new GitLabReport(),
        ReportFormat.Markdown => new MarkdownReport(),
    };
}
