namespace ReleasePortal.Domain.Releases;

/// <summary>What an approval says.</summary>
public enum ApprovalDecision
{
    Approved,
    Rejected,
}
