using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Comparison.Impact;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;
using ReleasePortal.Domain.Rules;

namespace ReleasePortal.Site.Wording.Changes;

/// <summary>What a change comes to, in words without a full stop. Handles never stand in a sentence, so that each report can write them as its readers need.</summary>
/// <param name="before">The first side, which knows what is gone.</param>
/// <param name="after">The second, whose clock and zone are used.</param>
public sealed class ImpactWords(Review before, Review after)
{
    private readonly NamedThings things = new(after.Calendar.Records, before.Calendar.Records, new TimeWords(after.Calendar.Records.Portal, after.Calendar.Now));

    /// <summary>On track → blocked; on track where nothing changed.</summary>
    public static string Standing(ReleaseImpact impact) => Both(impact, state => EnumWords.Lower(state.Standing));

    /// <summary>12, low → 60, high.</summary>
    public static string Risk(ReleaseImpact impact) => Both(impact, state => $"{state.Risk.Points}, {EnumWords.Lower(state.Risk.Band)}");

    /// <summary>1 of 3 cleared → 2 of 3 cleared, 1 failed.</summary>
    public static string Gates(ReleaseImpact impact) => Both(impact, state => Word(state.Gates));

    /// <summary>Everybody who holds a role, by their handles.</summary>
    public IReadOnlyList<string> HoldersOf(Role role) =>
        [.. DecisionRights.People(role.Id, after.Calendar.Records).Select(held => held.Person.Handle).Distinct(StringComparer.Ordinal)];

    /// <summary>As Release manager, Thu 19 Nov, 10:00 CET; since then window start and rollback strategy are others.</summary>
    public string Of(StaleWord word)
    {
        var names = FieldWords.NamesOf(word.Fields);
        var what = names.Count > 3 ? $"{string.Join(", ", names.Take(3))} and {names.Count - 3} more" : Count.List(names);
        return $"{(word.Role is { } role ? $"approved as {things.NameOf(role)}" : "decided to go")}, {things.Time.MomentText(word.At)}; this changes what that was said of: {what}";
    }

    public AffectedLine Of(Affected affected) => affected switch
    {
        Affected.Dependant { Other: var other } dependant => new("dependant", other.Id, other.Name, IsPerson: false, dependant.Kind == DependencyKind.Before ? $"waits for {NameOf(dependant)}" : $"goes together with {NameOf(dependant)}"),
        Affected.Neighbour { Other: var other } neighbour => new("neighbour", other.Id, other.Name, IsPerson: false, $"is in {Count.List([.. neighbour.Environments.Select(environment => environment.Title)])} at the same time as {NameOf(neighbour)}"),
        Affected.Booked { Who.Id: var handle } booked => new("booked", handle, handle, IsPerson: true, $"is {Count.List(Duties(booked))} of {NameOf(booked)}{Meanwhile(booked)}"),
        Affected.Owner { Team: var team } owner => new("owner", team.Id, team.Title, IsPerson: false, $"owns {Services(owner.Services)}, which {NameOf(owner)} ships"),
        Affected.NeedingTeam { Team: var team } needing => new("needing_team", team.Id, team.Title, IsPerson: false, $"owns {Services(needing.Services)}, which cannot work without what {NameOf(needing)} ships"),
        Affected.Reached { Other: var other } reached => new("reached", other.Id, other.Name, IsPerson: false, $"is reached by the change of {NameOf(reached)}"),
        _ => throw new ArgumentOutOfRangeException(nameof(affected)),
    };

    private static string Both(ReleaseImpact impact, Func<ReleaseState, string> word) => (impact.Before, impact.After) switch
    {
        ({ } was, { } now) when word(was) == word(now) => word(now),
        ({ } was, { } now) => $"{word(was)} → {word(now)}",
        (null, { } now) => $"new: {word(now)}",
        ({ } was, null) => $"{word(was)} → not ahead any more",
        (null, null) => throw new ArgumentOutOfRangeException(nameof(impact)),
    };

    private static string Word(GateCount gates) => gates switch
    {
        { Total: 0 } => "none",
        { Failed: > 0 } => $"{gates.Cleared} of {gates.Total} cleared, {gates.Failed} failed",
        _ => $"{gates.Cleared} of {gates.Total} cleared",
    };

    private string NameOf(Affected affected) => things.NameOf(affected.Changed);

    private static string Services(IReadOnlyList<Service> services) => Count.List([.. services.Select(service => service.Title)]);

    private static IReadOnlyList<string> Duties(Affected.Booked booked) =>
    [
        .. new[] { (Duty: "commander", Who: booked.By.Commander), (Duty: "deployer", Who: booked.By.Deployer), (Duty: "verifier", Who: booked.By.Verifier) }
            .Where(duty => duty.Who?.Id == booked.Who.Id)
            .Select(duty => duty.Duty),
    ];

    private static string Meanwhile(Affected.Booked booked) =>
        booked.Meanwhile.Count == 0 ? "" : $", and has to be at {Count.List([.. booked.Meanwhile.Select(release => release.Name)])} at the same time";
}
