using ReleasePortal.Cli.Commands;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Comparison.Impact;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Governance.Board;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;
using ReleasePortal.Site.Wording.Changes;

namespace ReleasePortal.Cli.Reports;

/// <summary>What a proposal comes to: how releases stand, who has to say yes, whose word is void, who else is affected, and which pages change.</summary>
internal static class ReviewConsequences
{
    private const string Json = "portal review --format json";

    public static IEnumerable<ReviewSection> Of(FoundReview found)
    {
        yield return new ReviewSection("How releases stand, before → after", [.. found.Impact.Releases.Select(Standing)]);
        yield return new ReviewSection("Approvals needed", [.. found.Impact.Releases.SelectMany(impact => impact.Approvals.Select(missing => Approval(impact, missing, found.Words)))]);
        yield return new ReviewSection("Still to be written before approval", [.. found.Impact.Releases.Where(impact => impact.Lacks.Count > 0).Select(Lacks)]);
        yield return new ReviewSection("Words given to another plan", [.. found.Impact.Stale.Select(word => new ReviewLine(Severity.Warning, $"release {word.Release.Name}: ", ReviewPiece.Code(word.By.Id), $" {found.Words.Of(word)}"))]);
        yield return ReviewSection.Capped("Who else is affected", found.Impact.Others.Select(found.Words.Of).Select(Other).DistinctBy(line => string.Concat(line.Pieces.Select(piece => piece.Text)), StringComparer.Ordinal), Json);
    }

    public static ReviewSection Pages(FoundReview found) => ReviewSection.Capped(
        "Pages that a build changes",
        found.Pages.Removed.Select(page => Page("gone", page) with { Weight = Severity.Warning })
            .Concat(found.Pages.Added.Select(page => Page("new", page)))
            .Concat(found.Pages.Changed.Select(page => Page("changed", page))),
        Json);

    private static ReviewLine Standing(ReleaseImpact impact) => new(
        Weigh(impact),
        $"release {impact.Release.Name} (", ReviewPiece.Code(impact.Release.Id), $"): {ImpactWords.Standing(impact)}; risk {ImpactWords.Risk(impact)}; gates {ImpactWords.Gates(impact)}");

    /// <summary>Only where it is worse than it was.</summary>
    private static Severity? Weigh(ReleaseImpact impact) => impact switch
    {
        { After: { Standing: Domain.Releases.Standing.Blocked } now, Before: var was } when was?.Standing != now.Standing => Severity.Error,
        { After: { } now, Before: { } was } when now.Standing > was.Standing || now.Risk.Band > was.Risk.Band => Severity.Warning,
        { After: { } now, Before: null } when now.Standing == Domain.Releases.Standing.AtRisk || now.Risk.Band == RiskBand.High => Severity.Warning,
        _ => null,
    };

    private static ReviewLine Approval(ReleaseImpact impact, MissingApproval missing, ImpactWords words)
    {
        var asked = missing.Roles.SelectMany((role, index) => Asked(role, index, words)).ToList();
        return new ReviewLine(null, [$"release {impact.Release.Name}: {missing.Why}", .. asked.Count == 0 ? [$" {missing.WayOut}"] : asked]);
    }

    private static IEnumerable<ReviewPiece> Asked(Role role, int index, ImpactWords words)
    {
        yield return index == 0 ? $" {role.Title}" : $"; {role.Title}";
        var holders = words.HoldersOf(role);
        yield return holders.Count == 0 ? ", a role that nobody holds" : " (";
        for (var number = 0; number < holders.Count; number++)
        {
            if (number > 0)
                yield return ", ";
            yield return ReviewPiece.Code(holders[number]);
        }

        if (holders.Count > 0)
            yield return ")";
    }

    private static ReviewLine Lacks(ReleaseImpact impact) => new(
        null,
        [$"release {impact.Release.Name}: ", .. impact.Lacks.SelectMany((requirement, index) => (ReviewPiece[])[index == 0 ? "" : ", ", ReviewPiece.Code(requirement.Name)])]);

    private static ReviewLine Other(AffectedLine line) => new(null, line.IsPerson ? ReviewPiece.Code(line.Name) : line.Kind is "owner" or "needing_team" ? $"team {line.Name}" : $"release {line.Name}", $" {line.Text}");

    private static ReviewLine Page(string fate, string address) => new(null, $"{fate}: ", ReviewPiece.Code(address));
}
