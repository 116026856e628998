using ReleasePortal.Cli.Reports;
using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Domain.Sources;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;

namespace ReleasePortal.Tests.Cli.Reports;

/// <summary>Reviews to report on.</summary>
internal static class Sample
{
    public static readonly SampleRule Error = new("DOC004", Severity.Error);
    public static readonly SampleRule Warning = new("REF002", Severity.Warning, "release-manager");
    public static readonly SampleRule Note = new("CAL003", Severity.Note);

    /// <summary>Text that tries everything: an escape sequence, forged lines, commands of CI services, a reversed reading order.</summary>
    public const string Hostile = "a\u001B[2Kb\r\n::error::forged\n##vso[task.setvariable]x##[error]y\u202Ez | <b>]]> `c` @all %0A";

    private static readonly Lazy<ReleaseCalendar> Calendar = new(() => new ReleaseCalendar(SmallSite.RecordsOf(SmallRepository.Base()), SmallSite.Now));

    public static Finding Finding(Rule rule, string path, int line, int from, int to, string message, string hint = "Put it right.") =>
        new(rule, new Place(path, new TextSpan(new(line, from), new(line, to))), message, hint);

    public static Review Review(IReadOnlyList<Finding> findings, IReadOnlyList<Rule> run, params SkippedRule[] skipped) =>
        new(findings, run, skipped) { Calendar = Calendar.Value };

    public static Inspection Inspection(string source, params Finding[] findings) => new(
        Review(findings, [Note, Error, Warning]), 3, new SourceLines(_ => source));

    public static string Written(this IReport report, Inspection inspection)
    {
        using var output = new StringWriter { NewLine = "\n" };
        report.Write(inspection, output);
        return output.ToString();
    }
}
