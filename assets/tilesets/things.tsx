<?xml version="1.0" encoding="UTF-8"?>
<tileset version="1.10" tiledversion="1.10.2" name="things" tilewidth="64" tileheight="96" tilecount="28" columns="0">
 <grid orientation="orthogonal" width="1" height="1"/>
 <tile id="0" type="hero">
  <properties>
   <property name="sprite" value="explorer_s0"/>
  </properties>
  <image source="things/explorer_s0.png" width="64" height="96"/>
 </tile>
 <tile id="1" type="hero">
  <properties>
   <property name="sprite" value="explorer_e0"/>
  </properties>
  <image source="things/explorer_e0.png" width="64" height="96"/>
 </tile>
 <tile id="2" type="hero">
  <properties>
   <property name="sprite" value="explorer_n0"/>
  </properties>
  <image source="things/explorer_n0.png" width="64" height="96"/>
 </tile>
 <tile id="3" type="hero">
  <properties>
   <property name="sprite" value="explorer_w0"/>
  </properties>
  <image source="things/explorer_w0.png" width="64" height="96"/>
 </tile>
 <tile id="4" type="flag">
  <properties>
   <property name="sprite" value="flag"/>
  </properties>
  <image source="things/flag.png" width="64" height="96"/>
 </tile>
 <tile id="5" type="gem">
  <properties>
   <property name="sprite" value="gem"/>
  </properties>
  <image source="things/gem.png" width="64" height="64"/>
 </tile>
 <tile id="6" type="shell">
  <properties>
   <property name="sprite" value="shell"/>
  </properties>
  <image source="things/shell.png" width="64" height="64"/>
 </tile>
 <tile id="7" type="sign">
  <properties>
   <property name="sprite" value="sign"/>
  </properties>
  <image source="things/sign.png" width="64" height="64"/>
 </tile>
 <tile id="8" type="tree">
  <properties>
   <property name="sprite" value="tree"/>
  </properties>
  <image source="things/tree.png" width="64" height="96"/>
 </tile>
 <tile id="9" type="palm">
  <properties>
   <property name="sprite" value="palm"/>
  </properties>
  <image source="things/palm.png" width="64" height="96"/>
 </tile>
 <tile id="10" type="rock">
  <properties>
   <property name="sprite" value="rock"/>
  </properties>
  <image source="things/rock.png" width="64" height="64"/>
 </tile>
 <tile id="11" type="bush">
  <properties>
   <property name="sprite" value="bush"/>
  </properties>
  <image source="things/bush.png" width="64" height="64"/>
 </tile>
 <tile id="12" type="person">
  <properties>
   <property name="sprite" value="ranger_0"/>
  </properties>
  <image source="things/ranger_0.png" width="64" height="96"/>
 </tile>
 <tile id="13" type="hero">
  <properties>
   <property name="sprite" value="explorer2_s0"/>
  </properties>
  <image source="things/explorer2_s0.png" width="64" height="96"/>
 </tile>
 <tile id="14" type="hero">
  <properties>
   <property name="sprite" value="explorer2_e0"/>
  </properties>
  <image source="things/explorer2_e0.png" width="64" height="96"/>
 </tile>
 <tile id="15" type="hero">
  <properties>
   <property name="sprite" value="explorer2_n0"/>
  </properties>
  <image source="things/explorer2_n0.png" width="64" height="96"/>
 </tile>
 <tile id="16" type="hero">
  <properties>
   <property name="sprite" value="explorer2_w0"/>
  </properties>
  <image source="things/explorer2_w0.png" width="64" height="96"/>
 </tile>
 <tile id="17" type="hero">
  <properties>
   <property name="sprite" value="explorer3_s0"/>
  </properties>
  <image source="things/explorer3_s0.png" width="64" height="96"/>
 </tile>
 <tile id="18" type="hero">
  <properties>
   <property name="sprite" value="explorer3_e0"/>
  </properties>
  <image source="things/explorer3_e0.png" width="64" height="96"/>
 </tile>
 <tile id="19" type="hero">
  <properties>
   <property name="sprite" value="explorer3_n0"/>
  </properties>
  <image source="things/explorer3_n0.png" width="64" height="96"/>
 </tile>
 <tile id="20" type="hero">
  <properties>
   <property name="sprite" value="explorer3_w0"/>
  </properties>
  <image source="things/explorer3_w0.png" width="64" height="96"/>
 </tile>
 <tile id="21" type="hero">
  <properties>
   <property name="sprite" value="explorer4_s0"/>
  </properties>
  <image source="things/explorer4_s0.png" width="64" height="96"/>
 </tile>
 <tile id="22" type="hero">
  <properties>
   <property name="sprite" value="explorer4_e0"/>
  </properties>
  <image source="things/explorer4_e0.png" width="64" height="96"/>
 </tile>
 <tile id="23" type="hero">
  <properties>
   <property name="sprite" value="explorer4_n0"/>
  </properties>
  <image source="things/explorer4_n0.png" width="64" height="96"/>
 </tile>
 <tile id="24" type="hero">
  <properties>
   <property name="sprite" value="explorer4_w0"/>
  </properties>
  <image source="things/explorer4_w0.png" width="64" height="96"/>
 </tile>
 <tile id="25" type="person">
  <properties>
   <property name="sprite" value="fisher_0"/>
  </properties>
  <image source="things/fisher_0.png" width="64" height="96"/>
 </tile>
 <tile id="26" type="person">
  <properties>
   <property name="sprite" value="gardener_0"/>
  </properties>
  <image source="things/gardener_0.png" width="64" height="96"/>
 </tile>
 <tile id="27" type="person">
  <properties>
   <property name="sprite" value="captain_0"/>
  </properties>
  <image source="things/captain_0.png" width="64" height="96"/>
 </tile>
</tileset>
