namespace ReleasePortal.Domain.Governance.Board;

/// <summary>What the board is asked about a release.</summary>
public enum BoardQuestion
{
    /// <summary>To approve an emergency, or to object, after the fact.</summary>
    ApproveAfterwards,

    /// <summary>To see to it that an emergency is reviewed.</summary>
    HoldReview,

    /// <summary>To take note of an emergency that owes nothing.</summary>
    TakeNote,

    /// <summary>To move it, or to grant an exception.</summary>
    MoveOrExcept,

    /// <summary>To set a new date, or to give it up.</summary>
    SetDate,

    /// <summary>Whether the conditions of an earlier meeting are met.</summary>
    CheckConditions,

    /// <summary>Whether an exception that was granted still holds.</summary>
    ConfirmException,

    /// <summary>To confirm a go decision that was taken without it, or to stop the release.</summary>
    ConfirmDecision,

    /// <summary>To approve, reject or defer.</summary>
    Decide,
    Nothing,
}
