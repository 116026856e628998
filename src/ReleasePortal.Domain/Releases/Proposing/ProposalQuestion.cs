using NodaTime;
using ReleasePortal.Domain.Catalogue;
using ReleasePortal.Domain.Portal;

namespace ReleasePortal.Domain.Releases.Proposing;

/// <summary>One question that a proposal of a release answers. The command asks it on a terminal, the portal in a form.</summary>
/// <param name="Name">What the option of the command and the field of the form are called.</param>
/// <param name="Words">The question; <c>{title}</c> stands for what the release is called.</param>
/// <param name="Key">Where the answer goes in the plan; empty for what is no key of it.</param>
public sealed record ProposalQuestion(string Name, string Words, string Key)
{
    private static readonly IReadOnlyList<ReleaseType> EveryType = Enum.GetValues<ReleaseType>();

    /// <summary>The first profile in which it is asked.</summary>
    public Profile From { get; init; } = Profile.Startup;

    /// <summary>The types of release of which it is asked.</summary>
    public IReadOnlyList<ReleaseType> Types { get; init; } = EveryType;

    /// <summary>The types for which there is no proposal without an answer.</summary>
    public IReadOnlyList<ReleaseType> Needed { get; init; } = EveryType;

    /// <summary>Whether it may have several sentences and lines.</summary>
    public bool IsProse { get; init; }

    /// <summary>What is most likely meant; null where nothing is.</summary>
    public string? Usual { get; init; }

    /// <summary>The items that the answer becomes; none where it is the value of the key.</summary>
    public IReadOnlyList<ProposalItem> Items { get; init; } = [];

    /// <summary>Who may answer for these items: the first of these roles that the portal has, else any.</summary>
    public IReadOnlyList<string> Owners { get; init; } = [];

    /// <summary>It is asked only where so much time is left before the start.</summary>
    public Duration Notice { get; init; } = Duration.Zero;

    public bool IsNeeded(ReleaseType type) => Needed.Contains(type);

    public bool IsAsked(Profile profile, ReleaseType type) => profile >= From && Types.Contains(type);

    /// <summary>The id of the role that answers for the items; null where the portal has no roles.</summary>
    public string? OwnerIn(RecordSet records) => Owners.FirstOrDefault(id => records.FindRole(id) is not null) ?? records.Roles.FirstOrDefault()?.Id;
}
