using System.Text.RegularExpressions;
using ReleasePortal.Domain.Kpis.AntiPatterns;
using ReleasePortal.Tests.Fixtures;
using Xunit;

namespace ReleasePortal.Tests.Kpis.AntiPatterns;

/// <summary>The list of detectors, and their words.</summary>
public sealed partial class AntiPatternBookTests
{
    [Fact]
    public void Every_detector_is_in_the_book_once() => Assert.Equal(
        typeof(AntiPattern).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(AntiPattern))).Select(type => type.Name).Order(StringComparer.Ordinal),
        AntiPatternBook.All.Select(pattern => pattern.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_detector_says_what_counts_why_it_hurts_and_what_to_do_instead() => Found.Nothing(
        from pattern in AntiPatternBook.All
        from words in new[] { pattern.Threshold, pattern.Harm, pattern.Instead }
        where !Sentences().IsMatch(words)
        select $"{pattern.Id}: {words}");

    [Fact]
    public void No_words_blame_anybody() => Found.Nothing(
        from pattern in AntiPatternBook.All
        from words in new[] { pattern.Title, pattern.Threshold, pattern.Harm, pattern.Instead }
        where Blame().IsMatch(words)
        select $"{pattern.Id}: {words}");

    [Fact]
    public void In_small_orderly_records_nothing_is_found() => Assert.Empty(AntiPatternBook.Find(SmallRelease.Report(SmallRepository.Base()).Facts));

    [Fact]
    public void Nothing_is_found_in_nothing() => Assert.Empty(AntiPatternBook.Find(SmallRelease.Report(SmallRelease.Nothing()).Facts));

    [GeneratedRegex(@"^[A-Z].{40,}\.$", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Sentences();

    [GeneratedRegex(@"\b(guilt|guilty|fault|careless|lazy|blame[sd]?|negligen\w+)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blame();
}
