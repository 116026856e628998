namespace ReleasePortal.Domain.Governance.Board;

/// <summary>The parts of the board's agenda, in the order in which they are talked about. A release stands in the first that it has a reason for.</summary>
public enum AgendaSection
{
    /// <summary>To approve while they run, and to look back at afterwards.</summary>
    Emergencies,
    HighRisk,
    ModerateRisk,

    /// <summary>Waivers, and changes inside a freeze.</summary>
    Exceptions,

    /// <summary>What the calendar does not allow.</summary>
    Conflicts,

    /// <summary>Low risk and nothing against it, under way already, or approved by the board before.</summary>
    NoDiscussion,
}
