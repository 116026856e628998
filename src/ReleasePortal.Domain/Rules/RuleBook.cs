using ReleasePortal.Domain.Rules.Calendar;
using ReleasePortal.Domain.Rules.Documents;
using ReleasePortal.Domain.Rules.References;

namespace ReleasePortal.Domain.Rules;

/// <summary>Every rule there is, and the review that applies them.</summary>
public static class RuleBook
{
    /// <summary>Rules over the text of one file, found while it is read.</summary>
    public static readonly IReadOnlyList<Rule> DocumentRules =
    [
        EndBeforeStart.Instance,
        RepeatedLocalTime.Instance,
        SkippedLocalTime.Instance,
        NotUtf8.Instance,
        InvalidYaml.Instance,
        TabIndentation.Instance,
        DuplicateKey.Instance,
        AnchorOrAlias.Instance,
        UnknownKey.Instance,
        MissingKey.Instance,
        WrongType.Instance,
        UnknownValue.Instance,
        UnquotedVersion.Instance,
        BadFileName.Instance,
        DuplicateId.Instance,
        TooLarge.Instance,
        MissingFrontMatter.Instance,
        RawHtml.Instance,
        SkippedHeadingLevel.Instance,
        RepeatedTitle.Instance,
        ImageWithoutText.Instance,
        SecretInText.Instance,
        HiddenCharacter.Instance,
        SymbolicLink.Instance,
        KeyInBothFiles.Instance,
        OutOfRange.Instance,
        BadFormat.Instance,
        UnsafeLink.Instance,
        UnexpectedFile.Instance,
        EmptyBody.Instance,
        DuplicateItem.Instance,
        KeysDoNotCombine.Instance,
        MissingZone.Instance,
        NoValue.Instance,
        MissingSettings.Instance,
        ClashingNames.Instance,
    ];

    /// <summary>Rules over all records.</summary>
    public static readonly IReadOnlyList<ReviewRule> ReviewRules =
    [
        new UnknownProduct(),
        new UnknownService(),
        new UnknownTeam(),
        new UnknownEnvironment(),
        new UnknownRunbook(),
        new UnknownRelease(),
        new UnknownRole(),
        new UnknownPerson(),
        new UnknownRule(),
        new UnknownAudience(),
        new UnknownRegion(),
        new UnknownDecision(),
        new BrokenLink(),
        new BrokenAnchor(),
        new CircularDependency(),
        new UnmatchedIssueKey(),
        new RetiredServiceInPlan(),
        new OrphanRecord(),
        new UnknownStep(),
        new SharedHandle(),
        new UnknownLogo(),
    ];

    /// <summary>In the order of their codes.</summary>
    public static readonly IReadOnlyList<Rule> All =
        [.. DocumentRules.Concat(ReviewRules).OrderBy(rule => rule.Code, StringComparer.Ordinal)];

    public static Rule? Find(string codeOrName) => All.FirstOrDefault(rule =>
        rule.Code.Equals(codeOrName, StringComparison.OrdinalIgnoreCase)
        || rule.Name.Equals(codeOrName, StringComparison.OrdinalIgnoreCase));

    /// <summary>Applies every rule over records and puts its findings with those made while reading.</summary>
    public static Review Review(RecordSet records, IEnumerable<Finding> readingFindings)
    {
        var skipped = ReviewRules
            .Select(rule => rule.SkippedBecause(records) is { } why ? new SkippedRule(rule, why) : null)
            .OfType<SkippedRule>()
            .ToList();
        var run = All.Except(skipped.Select(skip => skip.Rule)).ToList();
        var findings = readingFindings
            .Concat(run.OfType<ReviewRule>().SelectMany(rule => rule.Review(records)))
            .OrderBy(finding => finding.Place)
            .ThenBy(finding => finding.Rule.Code, StringComparer.Ordinal)
            .ToList();
        return new Review(findings, run, skipped) { Unreadable = records.Unreadable };
    }
}
