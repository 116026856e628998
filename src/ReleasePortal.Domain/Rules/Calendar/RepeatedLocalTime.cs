using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class RepeatedLocalTime : Rule
{
    public static readonly RepeatedLocalTime Instance = new();

    private RepeatedLocalTime()
    {
    }

    public override string Code => "CAL002";

    public override string Title => "A local time that occurs twice";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string key, string written, string zone, string earlier, string later) => new(
        Instance,
        place,
        $"\"{key}\" is {written}, which occurs twice in {zone} because clocks are set back.",
        $"Say which one with an offset: {written}{earlier} is the first, {written}{later} the second.");
}
