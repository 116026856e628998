namespace ReleasePortal.Domain.Catalogue;

/// <summary>A decision that only some roles may take.</summary>
public enum DecisionRight
{
    ApproveRelease,
    ApproveEmergency,
    DecideGoNoGo,
    OrderRollback,
    ConfirmValidation,
    GrantFreezeException,
    WaiveRule,
    AcceptRisk,
    AcceptKnownIssue,
    SendCustomerCommunication,
    ChangePolicy,
}
