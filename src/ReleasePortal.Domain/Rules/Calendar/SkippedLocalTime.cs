using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class SkippedLocalTime : Rule
{
    public static readonly SkippedLocalTime Instance = new();

    private SkippedLocalTime()
    {
    }

    public override string Code => "CAL003";

    public override string Title => "A local time that does not occur";

    public override Severity Severity => Severity.Warning;

    public static Finding At(Place place, string key, string written, string zone, string used) => new(
        Instance,
        place,
        $"\"{key}\" is {written}, which {zone} skips because clocks are set forward; {used} is used.",
        $"Write {used}, or the time that is meant.");
}
