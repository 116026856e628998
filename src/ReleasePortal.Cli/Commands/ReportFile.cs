using System.CommandLine.Parsing;
using ReleasePortal.Cli.CommandLine;
using ReleasePortal.Cli.Reports;

namespace ReleasePortal.Cli.Commands;

/// <summary>A report that goes to a file, written as <c>sarif=portal.sarif</c>.</summary>
internal sealed record ReportFile(ReportFormat Format, string Path)
{
    public static ReportFile[] Parse(ArgumentResult result)
    {
        var files = new List<ReportFile>();
        foreach (var text in result.Tokens.Select(token => token.Value))
        {
            if (text.Split('=', 2) is [var format, { Length: > 0 } path] && SharedOptions.TryParse<ReportFormat>(format) is { } known)
                files.Add(new ReportFile(known, path));
            else
                result.AddError($"--report cannot be \"{text}\": write FORMAT=FILE with one of {SharedOptions.Names<ReportFormat>()}.");
        }

        return [.. files];
    }
}
