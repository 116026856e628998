using ReleasePortal.Domain.Sources;

namespace ReleasePortal.Domain.Rules.Privacy;

public sealed class OneAddressForTwoPortals : ReviewRule
{
    public override string Code => "PRV008";

    public override string Title => "Two portals at one address";

    public override Severity Severity => Severity.Error;

    public override IEnumerable<Finding> Review(RecordSet records)
    {
        var first = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        if (records.Portal.BaseUrl is { } whole)
            first.Add(whole.Destination, "the whole portal");
        foreach (var portal in records.Portal.Portals.Where(portal => portal.BaseUrl is not null && !first.TryAdd(portal.BaseUrl.Destination, $"the portal of {portal.Audience.Id}")))
        {
            yield return new Finding(
                this,
                portal.Origin.Value("base_url"),
                $"{first[portal.BaseUrl!.Destination]} has this address already: whichever is published last takes the place of the other.",
                $"Give the portal of {portal.Audience.Id} an address of its own.");
        }
    }
}
