using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Documents;

public sealed class MissingZone : Rule
{
    public static readonly MissingZone Instance = new();

    private MissingZone()
    {
    }

    public override string Code => "DOC030";

    public override string Title => "A local time without a zone";

    public override Severity Severity => Severity.Error;

    public static Finding At(Place place, string key, string written) => new(
        Instance,
        place,
        $"\"{key}\" is {written}, a local time, and nothing says in which zone.",
        $"Add its offset, such as {written}Z, or a key time_zone with an IANA name such as Europe/Berlin beside it.");
}
