using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class EndBeforeStart : Rule
{
    public static readonly EndBeforeStart Instance = new();

    private EndBeforeStart()
    {
    }

    public override string Code => "CAL001";

    public override string Title => "An end that is not after its start";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string first, string second, Place firstPlace, bool strict) => new(
        Instance,
        place,
        strict ? $"\"{second}\" is not after \"{first}\"." : $"\"{second}\" is before \"{first}\".",
        "Check the date, the time and the zone of both.")
    {
        Related = [new RelatedPlace(firstPlace, $"{first} is written here")],
    };
}
