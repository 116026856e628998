using ReleasePortal.Domain.Calendar;
using ReleasePortal.Domain.Releases;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class ReleaseInSoftFreeze : ReleaseInFreeze
{
    public override string Code => "CAL005";

    public override string Title => "A release in a soft freeze";

    public override Severity Severity => Severity.Warning;

    public override string WaivableBy => "release-manager";

    public override Standing Warned => Standing.AtRisk;

    public override FreezeLevel Level => FreezeLevel.Soft;
}
