namespace ReleasePortal.Domain.Rules.Privacy;

/// <summary>The rules of what reaches whom.</summary>
internal static class PrivacyRuleList
{
    public static readonly IReadOnlyList<ReviewRule> All =
    [
        new LinkOutOfReach(),
        new MailInWiderText(),
        new WiderThanItsProduct(),
        new CommentInWiderText(),
        new PortalOfNarrowest(),
        new KeyInWiderText(),
        new ContactOutOfReach(),
        new OneAddressForTwoPortals(),
    ];
}
