using Microsoft.CodeAnalysis.CSharp.Syntax;
using NodaTime;
using NodaTime.Text;
using ReleasePortal.Domain.Kpis;
using ReleasePortal.Tests.Conventions;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Kpis;

/// <summary>The page of each KPI says what it is, and its example comes out as it was worked out by hand.</summary>
public sealed class KpiExampleTests
{
    private static readonly string[] Headings = ["Formula", "Rules", "By hand", "Use it well"];

    /// <summary>Reasons that no small example can bring about, or that are given for nothing to count; the page says them elsewhere.</summary>
    private static readonly string[] Rare = ["says no time", "changed nothing in the service's folder", "confirmed, or not yet due", "no rejection"];

    /// <summary>Reasons that are given on behalf of a KPI, by the class that gives them.</summary>
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        [nameof(FailedDeployments)] = nameof(ChangeFailRate),
        [nameof(ServiceDeployment)] = nameof(ChangeFailRate),
        ["Delayed"] = nameof(ReworkFromProcessGaps),
    };

    public static TheoryData<string> Names => [.. KpiBook.All.Select(kpi => kpi.GetType().Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task An_example_comes_out_as_it_was_worked_out_by_hand(string name)
    {
        var (kpi, page) = (Kpi(name), KpiPage.Of(name));
        using var example = new KpiExample(page);
        var report = await example.Count();
        var sightings = report.Of(kpi).Counted.Concat<Sighting>(report.Of(kpi).LeftOut).ToLookup(one => one.Subject.Name, StringComparer.Ordinal);

        Found.Nothing([
            .. example.Problems,
            .. page.Records.Where(row => row.Has("counts")).SelectMany(row => Faults(kpi, row, [.. sightings[row.Name]], example)),
            .. sightings.Select(one => one.Key).Except(page.Records.Where(row => row.Has("counts")).Select(row => row.Name), StringComparer.Ordinal).Select(subject => $"No row tells of {subject}: {string.Join(" / ", sightings[subject].Select(one => one.Why))}"),
            .. page.Results.SelectMany(row => Faults(kpi, row, report)),
            .. kpi.Figures.Select(figure => figure.Id).Except(page.Results.Select(row => row.Name), StringComparer.Ordinal).Select(figure => $"No result tells of {figure}."),
            .. page.Records.Concat(page.Results).SelectMany(row => row.Unread.Select(column => $"{row.Kind} {row.Name}: nobody understands the column {column}")),
        ]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_page_says_in_few_words_what_counts_and_why_and_how_to_use_it(string name)
    {
        var page = KpiPage.Of(name);

        Assert.Equal(page.Text, Kpi(name).Documentation);
        Assert.Equal(Headings, page.Headings);
        Assert.False(page.Text.StartsWith('#'), "It begins with a heading; the head is generated.");
        Assert.InRange(page.Words, 130, 370);
        Assert.Contains(page.Results, row => row["value"] == "no data");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_reason_of_the_code_stands_in_a_row(string name)
    {
        var page = KpiPage.Of(name);
        var rows = string.Join('\n', page.Records.Where(row => row["counts"] != "nothing").Select(row => row["because"]));
        var classes = Elsewhere.Where(one => one.Value == name).Select(one => one.Key).Append(name);

        Found.Nothing(
            from file in SourceFile.OfProduct
            where classes.Contains(Path.GetFileNameWithoutExtension(file.Path), StringComparer.Ordinal) && file.Path.Contains("/Kpis/", StringComparison.Ordinal)
            from reason in Reasons(file)
            where !(Rare.Contains(reason, StringComparer.Ordinal) ? page.Text : rows).Contains(reason, StringComparison.OrdinalIgnoreCase)
            select $"No row says: {reason}");
    }

    [Fact]
    public void Every_page_belongs_to_a_KPI() => Found.Nothing(
        Directory.EnumerateFiles(KpiPage.Folder, "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Except(KpiBook.All.Select(kpi => kpi.GetType().Name), StringComparer.Ordinal));

    private static KpiDefinition Kpi(string name) => KpiBook.All.Single(kpi => kpi.GetType().Name == name);

    private static IEnumerable<string> Faults(KpiDefinition kpi, ExampleRow row, IReadOnlyList<Sighting> sightings, KpiExample example)
    {
        if (sightings.Count == 0)
        {
            if (row["counts"] != "nothing" || row["because"] is null || row["when"] is not null)
                yield return $"{row.Name}: nothing was seen";
            yield break;
        }

        if (row["counts"] != Shown.Counts(kpi, sightings))
            yield return $"{row.Name}: counts {Shown.Counts(kpi, sightings)}";
        if (row["because"] != WithNames(Shown.Because(kpi, sightings), example))
            yield return $"{row.Name}: because {WithNames(Shown.Because(kpi, sightings), example)}";
        if (row.Has("when") && row["when"] != Shown.When(sightings))
            yield return $"{row.Name}: when {Shown.When(sightings)}";
    }

    private static IEnumerable<string> Faults(KpiDefinition kpi, ExampleRow row, KpiReport report)
    {
        var figure = kpi.Figures.Single(figure => figure.Id == row.Name);
        var (series, month) = Chosen(report.Of(kpi), figure, row["of"]);
        var value = month is { } only ? report.In(series, only) : report.Recent(series);
        var span = month is { } one ? report.Span(one) : new Interval(report.Now - KpiReport.Rolling + Duration.Epsilon, report.Now + Duration.Epsilon);
        var working = Shown.Working(figure, value, [.. series.Observations.Where(observation => span.Contains(observation.At))]);
        var worked = (working is null ? "" : working + " = ") + Shown.Value(figure, value);
        if ((row["value"], row["n"]) != (worked, value.N.ToString()))
            yield return $"{row.Name} {row["of"]}: {worked}, n {value.N}";
    }

    /// <param name="result">What the KPI saw.</param>
    /// <param name="figure">The figure.</param>
    /// <param name="of">A segment, such as <c>service ledger</c>, or a month, such as <c>Oct 2026</c>; null of everything.</param>
    private static (FigureSeries Series, YearMonth? Month) Chosen(KpiResult result, Figure figure, string? of) =>
        of is null ? (result.Of(figure), null)
        : YearMonthPattern.CreateWithInvariantCulture("MMM uuuu").Parse(of) is { Success: true } month ? (result.Of(figure), month.Value)
        : (result.Of(figure, Enum.Parse<Dimension>(of.Split(' ')[0], ignoreCase: true), of.Split(' ')[1]), null);

    private static string WithNames(string why, KpiExample example) =>
        example.Commits.Aggregate(why, (text, commit) => text.Replace(commit.Value[..10], commit.Key, StringComparison.Ordinal));

    /// <summary>Text of the code that begins small and has several words; of interpolated text, the parts between the holes.</summary>
    private static IEnumerable<string> Reasons(SourceFile file) =>
        from text in file.Root.DescendantNodes().Select(node => node switch
        {
            LiteralExpressionSyntax literal => literal.Token.ValueText,
            InterpolatedStringTextSyntax part => part.TextToken.ValueText,
            _ => "",
        })
        let reason = text.Trim()
        where reason.Contains(' ', StringComparison.Ordinal) && char.IsLower(reason[0])
        select reason;
}
