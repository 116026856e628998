namespace ReleasePortal.Tests.Fixtures;

/// <summary>The base repository with plans that stand in each other's way.</summary>
internal static class CollidingPlans
{
    /// <summary>Two releases of the bank at a time of which the second is in the Black Friday freeze too.</summary>
    public static SmallRepository InBlackFriday() => SmallRepository.Base()
        .With("releases/bank-1.1.0/release.yml", Plan("1.1.0", "2026-11-25T23:00", "2026-11-26T00:30"))
        .With("releases/bank-1.2.0/release.yml", Plan("1.2.0", "2026-11-26T00:15", "2026-11-26T02:00"));

    /// <summary>The plan of a release of the bank's ledger, submitted long ago.</summary>
    public static string Plan(string version, string start, string end, string more = "", string status = "planned") => $$"""
        title: Bank
        product: bank
        version: "{{version}}"
        type: standard
        status: {{status}}
        owner: bank
        summary: It changes something.
        services: [{ service: ledger, version: "{{version}}" }]
        window: { start: {{start}}, end: {{end}}, time_zone: Europe/Berlin }
        history: { source: an older tool, submitted: 2026-09-01T09:00:00Z }
        {{more}}

        """;
}
