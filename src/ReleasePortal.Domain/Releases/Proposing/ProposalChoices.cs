namespace ReleasePortal.Domain.Releases.Proposing;

/// <summary>What the words of closed lists mean, for whoever has to choose.</summary>
public static class ProposalChoices
{
    public static string Meaning(ReleaseType type) => type switch
    {
        ReleaseType.Standard => "planned, with full notice",
        ReleaseType.Expedited => "it cannot wait",
        ReleaseType.Emergency => "harm is going on now",
        ReleaseType.Maintenance => "nothing new for customers",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string Meaning(RollbackStrategy strategy) => strategy switch
    {
        RollbackStrategy.Redeploy => "the version before",
        RollbackStrategy.Restore => "from a backup",
        RollbackStrategy.RollForward => "with a newer version",
        RollbackStrategy.FlagOff => "by turning it off",
        RollbackStrategy.None => "not at all",
        _ => throw new ArgumentOutOfRangeException(nameof(strategy)),
    };
}
