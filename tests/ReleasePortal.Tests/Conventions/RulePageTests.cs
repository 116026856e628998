using System.Text.RegularExpressions;
using ReleasePortal.Repository.History;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Repository.Records;
using ReleasePortal.Repository.Snapshots;
using ReleasePortal.Tests.Fixtures;
using ReleasePortal.Tests.Site;
using Xunit;

namespace ReleasePortal.Tests.Conventions;

/// <summary>The written page of each rule teaches, in few words, with examples.</summary>
public sealed partial class RulePageTests
{
    private static readonly string Folder = Path.Combine(SourceTree.Root, "src", "ReleasePortal.Domain", "Rules");

    [Fact]
    public void Every_rule_has_a_page_beside_its_class_and_every_page_a_rule()
    {
        var pages = Directory.EnumerateFiles(Folder, "*.md", SearchOption.AllDirectories).ToList();
        var names = RuleBook.All.Select(rule => rule.GetType().Name).ToHashSet(StringComparer.Ordinal);

        Found.Nothing(names.Except(pages.Select(Path.GetFileNameWithoutExtension)).Select(name => $"{name} has no page: add {name}.md beside it."));
        Found.Nothing(pages.Where(page => !File.Exists(Path.ChangeExtension(page, ".cs"))).Select(page => $"{page} belongs to no rule."));
        Assert.All(RuleBook.All, rule => Assert.NotEmpty(rule.Documentation));
    }

    [Fact]
    public void A_page_says_in_60_to_200_words_what_is_wrong_why_it_matters_and_how_it_is_right() =>
        Found.Nothing(RuleBook.All.SelectMany(Faults));

    [Fact]
    public void Pages_keep_to_the_rules_that_they_explain()
    {
        var guides = SmallRepository.Base();
        foreach (var rule in RuleBook.All)
            guides.With($"content/guides/{rule.Name}.md", $"---\ntitle: {rule.Name}\nsummary: A page.\norder: 1\n---\n{rule.Documentation}");
        using var folder = new TemporaryFolder();
        guides.WriteTo(folder.Path);
        using var snapshot = RepositorySnapshot.OfWorkingTree(folder.Path);
        var read = RecordReader.Read(snapshot, HistoryDetail.ForPages);

        Found.Nothing(Review.Of(read.Records, read.Findings, SmallSite.Now).Findings.Select(Expectation.Describe));
    }

    private static IEnumerable<string> Faults(Rule rule)
    {
        var page = rule.Documentation;
        var words = Word().Count(page);
        if (words is < 60 or > 200)
            yield return $"{rule.Name}: {words} words.";
        if (page.StartsWith('#'))
            yield return $"{rule.Name}: begins with a heading; the head is generated.";
        if (Fence().Count(page) < 4 && rule.Code != "DOC032")
            yield return $"{rule.Name}: needs a wrong and a right example.";
        foreach (var heading in new[] { "## Why it matters\n", "## Wrong and right\n", "## Exceptions\n" })
        {
            if (!page.Contains(heading, StringComparison.Ordinal))
                yield return $"{rule.Name}: has no heading {heading.Trim()}";
        }
    }

    [GeneratedRegex("[A-Za-z0-9'’“”`_:/.-]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex("^```", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();
}
