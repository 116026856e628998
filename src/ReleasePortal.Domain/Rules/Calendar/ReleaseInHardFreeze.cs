using ReleasePortal.Domain.Calendar;

namespace ReleasePortal.Domain.Rules.Calendar;

public sealed class ReleaseInHardFreeze : ReleaseInFreeze
{
    public override string Code => "CAL004";

    public override string Title => "A release in a hard freeze";

    public override Severity Severity => Severity.Error;

    public override string WaivableBy => "release-manager";

    public override FreezeLevel Level => FreezeLevel.Hard;
}
