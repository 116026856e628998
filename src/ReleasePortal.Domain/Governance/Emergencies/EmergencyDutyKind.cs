namespace ReleasePortal.Domain.Governance.Emergencies;

/// <summary>What an emergency owes once it is over.</summary>
public enum EmergencyDutyKind
{
    /// <summary>Somebody's word on it, approved or rejected.</summary>
    Approval,

    /// <summary>A review of what happened and why.</summary>
    Review,
}
