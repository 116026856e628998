using NodaTime.Text;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Kpis.Independent;

/// <summary>The figures of the sample organisation, computed twice.</summary>
public sealed class SampleKpiTests
{
    [Fact]
    public void Every_figure_of_the_sample_comes_out_the_same_by_a_second_implementation()
    {
        var sample = new SmallRepository().With("portal.yml", File.ReadAllText(Path.Combine(SourceTree.Root, "portal.yml")));
        foreach (var folder in (string[])["content", "releases"])
        {
            foreach (var (path, bytes) in SmallRepository.OfFolder(Path.Combine(SourceTree.Root, folder)).Files)
                sample.With($"{folder}/{path}", bytes);
        }

        var now = InstantPattern.General.Parse(Raw.OfFile("portal.yml", sample.Files["portal.yml"])["as_of"].Text!).Value;
        var comparison = new Comparison(sample, now, new HashSet<string>(StringComparer.Ordinal) { "gift-card-protocol" });
        Found.Nothing(comparison.Unreadable);
        Found.Nothing(comparison.Differences());
        Assert.True(comparison.Tally.Counted.Count > 500);
    }
}
