using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Governance.Risk.Weights;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Governance.Risk;

/// <summary>One release as its risk is asked for, before it starts: what came later is not known.</summary>
internal sealed class RiskCase
{
    public RiskCase(Release release, RiskFacts facts)
    {
        (Release, Facts) = (release, facts);
        At = Instant.Min(release.Window.Start.Instant, facts.Calendar.Now);
        var services = new List<Service>();
        foreach (var released in release.Services)
        {
            if (facts.Records.Services.Find(released.Service) is not { } service)
                Unknown ??= released.Service.Id;
            else if (!services.Contains(service, ReferenceEqualityComparer.Instance))
                services.Add(service);
        }

        Services = services;
        Worst = services.OrderBy(service => service.Tier).FirstOrDefault();
    }

    public Release Release { get; }

    public RiskFacts Facts { get; }

    /// <summary>Now, or when the window of the release opened if that is over.</summary>
    public Instant At { get; }

    /// <summary>Those that are known, each once.</summary>
    public IReadOnlyList<Service> Services { get; }

    /// <summary>A service that is shipped and of which nothing is known; null where there is none.</summary>
    public string? Unknown { get; }

    /// <summary>The most critical of the services that are known.</summary>
    public Service? Worst { get; }

    /// <summary>From 1 to 4; what is not known counts as the most critical.</summary>
    public int Tier => Unknown is null && Worst is { } worst ? worst.Tier : 1;

    /// <summary>The day of <see cref="At"/> in the portal's zone.</summary>
    public LocalDate Day => At.InZone(Facts.Records.Portal.TimeZone).Date;

    public RiskWeights Weights => Facts.Records.Portal.Weights;
}
