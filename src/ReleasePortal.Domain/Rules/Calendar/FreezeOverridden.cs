using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Governance;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class FreezeOverridden : CalendarRule
{
    public override string Code => "CAL019";

    public override string Title => "An override of a freeze that does not count";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(ReleaseCalendar calendar) =>
        from placed in calendar.Placements
        where placed.Release.Status.IsAhead()
        from exception in placed.Release.FreezeOverrides
        let found = Look(exception, placed, calendar)
        where found is not null
        select found;

    private Finding? Look(FreezeOverride exception, Placement placed, ReleaseCalendar calendar)
    {
        if (calendar.Records.Freezes.Find(exception.Freeze) is not { } freeze)
            return null;
        if (!placed.Reaches.Any(reach => calendar.FreezesOf(freeze.Level).Covering(placed, reach).Any(one => one.Entry.Id == freeze.Id)))
        {
            return new Finding(this, exception.Freeze.Place, $"{placed.Release.Name} does not reach into the freeze \"{freeze.Title}\".", "Take the override away; it is not needed.")
            {
                Severity = Severity.Note,
            };
        }

        return calendar.Records.Waivers.Find(exception.Waiver) is { } waiver
            ? Look(exception, waiver, freeze, placed, calendar)
            : calendar.Records.Waivers.Knows(exception.Waiver.Id) ? null : Missing(exception, freeze, calendar);
    }

    private Finding? Look(FreezeOverride exception, Waiver waiver, Freeze freeze, Placement placed, ReleaseCalendar calendar)
    {
        var (release, code) = (placed.Release, RuleFor(freeze).Code);
        var lastDay = placed.LastDay(calendar.Records.Portal.TimeZone);
        var (message, place) =
            waiver.Rule.Id != code ? ($"The waiver \"{waiver.Id}\" is for {waiver.Rule.Id}, and the freeze \"{freeze.Title}\" needs one for {code}.", waiver.Rule.Place)
            : !waiver.IsAbout(release) ? ($"The waiver \"{waiver.Id}\" is about {waiver.Subject}, not about this release.", waiver.Origin.Value("subject"))
            : waiver.ApprovedBy.Role.Id != RuleFor(freeze).WaivableBy ? ($"The waiver \"{waiver.Id}\" was granted by the role {waiver.ApprovedBy.Role.Id}, and {RuleFor(freeze).WaivableBy} has to grant it.", waiver.ApprovedBy.Role.Place)
            : !waiver.ApprovedBy.IsHeld(calendar.Records) ? ($"The waiver \"{waiver.Id}\" was granted by {waiver.ApprovedBy.Handle.Id}, who does not have the role {waiver.ApprovedBy.Role.Id}.", waiver.ApprovedBy.Handle.Place)
            : waiver.Expires < lastDay ? ($"The waiver \"{waiver.Id}\" expires on {waiver.Expires:uuuu-MM-dd}, before the release ends in the freeze \"{freeze.Title}\".", waiver.Origin.Value("expires"))
            : (null, default);
        return message is null ? null : new Finding(this, exception.Waiver.Place, message, $"Ask {RuleFor(freeze).WaivableBy} for a waiver of {code} for {release.Id} that lasts to its end, or move the release.")
        {
            Related = [new(place, "the waiver says so here")],
        };
    }

    private Finding Missing(FreezeOverride exception, Freeze freeze, ReleaseCalendar calendar) => new(
        this,
        exception.Waiver.Place,
        $"There is no waiver \"{exception.Waiver.Id}\".",
        DidYouMean.Among(calendar.Records.Waivers.Ids, exception.Waiver.Id, $"Add it as content/waivers/{exception.Waiver.Id}.yml, for the rule {RuleFor(freeze).Code}, or move the release."));

    private static ReleaseInFreeze RuleFor(Freeze freeze) =>
        RuleBook.ConflictRules.OfType<ReleaseInFreeze>().First(rule => rule.Level == freeze.Level);
}
